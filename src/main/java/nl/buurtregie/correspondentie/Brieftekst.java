package nl.buurtregie.correspondentie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

/**
 * How the text of a letter is kept: as CommonMark, of which paragraphs, headings, lists, bold and italic count and nothing
 * else. The same text becomes a page, an e-mail or a PDF.
 */
public final class Brieftekst {

    private static final Parser LEZER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .build();

    private Brieftekst() {}

    /**
     * Words that look the same.
     *
     * @param los a number or an address, with its own order in a text from right to left
     */
    public record Stuk(String tekst, boolean vet, boolean cursief, boolean los) {

        Stuk(String tekst, boolean vet, boolean cursief) {
            this(tekst, vet, cursief, false);
        }

        private boolean isZoals(Stuk ander) {
            return vet == ander.vet && cursief == ander.cursief && los == ander.los;
        }

        /** Both in one, when they look the same. */
        Optional<Stuk> met(Stuk ander) {
            return isZoals(ander) ? Optional.of(new Stuk(tekst + ander.tekst, vet, cursief, los)) : Optional.empty();
        }
    }

    /**
     * One part of a letter.
     *
     * @param begin number of the first line of a numbered list
     */
    public record Blok(Soort soort, List<List<Stuk>> inhoud, int begin) {

        public boolean isKop() {
            return soort == Soort.KOP;
        }

        public boolean isLijst() {
            return soort == Soort.LIJST || isGenummerd();
        }

        public boolean isGenummerd() {
            return soort == Soort.GENUMMERD;
        }

        /** The lines without bold and italic. */
        public List<String> regels() {
            return inhoud.stream()
                    .map(regel -> regel.stream().map(Stuk::tekst).collect(Collectors.joining()))
                    .toList();
        }
    }

    /** What a part is. */
    public enum Soort {
        KOP,
        ALINEA,
        LIJST,
        GENUMMERD
    }

    public static List<Blok> blokken(String tekst) {
        List<Blok> blokken = new ArrayList<>();
        for (Node node = LEZER.parse(tekst).getFirstChild(); node != null; node = node.getNext()) {
            blokken.add(blok(node));
        }
        return blokken;
    }

    private static Blok blok(Node node) {
        if (node instanceof Heading) {
            return new Blok(Soort.KOP, List.of(Brieftekstregels.samen(node)), 1);
        }
        if (node instanceof OrderedList lijst) {
            return new Blok(Soort.GENUMMERD, punten(lijst), nummer(lijst));
        }
        if (node instanceof BulletList lijst) {
            return new Blok(Soort.LIJST, punten(lijst), 1);
        }
        if (node instanceof LinkReferenceDefinition woorden) {
            String getypt = "[" + woorden.getLabel() + "]: " + woorden.getDestination();
            return new Blok(Soort.ALINEA, List.of(List.of(new Stuk(getypt, false, false))), 1);
        }
        return new Blok(Soort.ALINEA, Brieftekstregels.van(node), 1);
    }

    private static int nummer(OrderedList lijst) {
        return lijst.getMarkerStartNumber() == null ? 1 : lijst.getMarkerStartNumber();
    }

    /** A list within a list gives its points to the one around it. */
    private static List<List<Stuk>> punten(Node lijst) {
        List<List<Stuk>> punten = new ArrayList<>();
        for (Node punt = lijst.getFirstChild(); punt != null; punt = punt.getNext()) {
            for (Node deel = punt.getFirstChild(); deel != null; deel = deel.getNext()) {
                if (deel instanceof ListBlock) {
                    punten.addAll(punten(deel));
                } else {
                    punten.add(Brieftekstregels.samen(deel));
                }
            }
        }
        return punten;
    }

    /** As a plain e-mail: a heading is a line of its own, a list has dashes or numbers. */
    static String plat(String tekst) {
        return blokken(tekst).stream().map(Brieftekst::plat).collect(Collectors.joining("\n\n"));
    }

    private static String plat(Blok blok) {
        List<String> regels = new ArrayList<>();
        for (String regel : blok.regels()) {
            int nummer = blok.begin() + regels.size();
            regels.add((blok.isGenummerd() ? nummer + ". " : blok.isLijst() ? "- " : "") + regel);
        }
        return String.join("\n", regels);
    }

    /** A value that is put into a text stays the words it is. */
    static String letterlijk(String waarde) {
        return waarde.replaceAll("[\\\\`*<]", "\\\\$0");
    }
}
