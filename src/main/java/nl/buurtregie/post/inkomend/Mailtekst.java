package nl.buurtregie.post.inkomend;

import nl.buurtregie.platform.Typed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes plain text of what a stranger sent: to be read by a person, and never run. */
final class Mailtekst {

    private Mailtekst() {}

    /** Lines as they are, at most one empty one between two. */
    static String netjes(String tekst) {
        return Typed.text(tekst.replace('\t', ' '))
                .replaceAll(" +\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** One line of at most so many characters; null when nothing is left. */
    static String regel(String tekst, int hooguit) {
        if (tekst == null) {
            return null;
        }
        String een = netjes(tekst).replaceAll("\\s+", " ");
        return een.isEmpty() ? null : tot(een, hooguit);
    }

    /** At most {@link Inkomend#HOOGUIT}. */
    static String kort(String tekst) {
        return tekst == null ? null : tot(tekst, Inkomend.HOOGUIT);
    }

    private static String tot(String tekst, int hooguit) {
        if (tekst.length() <= hooguit) {
            return tekst;
        }
        boolean half = Character.isHighSurrogate(tekst.charAt(hooguit - 1));
        return tekst.substring(0, half ? hooguit - 1 : hooguit);
    }

    static String vanHtml(String html) {
        Element lijf = Jsoup.parse(html).body();
        lijf.select("script, style, template, noscript").remove();
        StringBuilder tekst = new StringBuilder();
        lijf.traverse(new NodeVisitor() {

            @Override
            public void head(Node knoop, int diepte) {
                if (knoop instanceof TextNode woorden) {
                    tekst.append(woorden.text());
                } else if (knoop.nameIs("br")) {
                    tekst.append('\n');
                }
            }

            @Override
            public void tail(Node knoop, int diepte) {
                if (knoop.nameIs("td") || knoop.nameIs("th")) {
                    tekst.append(' ');
                } else if (knoop instanceof Element deel && deel.isBlock()) {
                    tekst.append(deel.nameIs("p") ? "\n\n" : "\n");
                }
            }
        });
        return netjes(tekst.toString().replaceAll("\\n +", "\n"));
    }
}
