package nl.buurtregie.correspondentie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the text of a letter is written: paragraphs with an empty line between them, "# " before a heading, "- " before the
 * lines of a list. The same text becomes a page, an e-mail or a PDF.
 */
public final class Brieftekst {

    private static final String KOP = "# ";
    private static final String PUNT = "- ";

    private Brieftekst() {}

    /** One part of a letter. */
    public record Blok(Soort soort, List<String> regels) {

        public boolean isKop() {
            return soort == Soort.KOP;
        }

        public boolean isLijst() {
            return soort == Soort.LIJST;
        }
    }

    /** What a part is. */
    public enum Soort {
        KOP,
        ALINEA,
        LIJST
    }

    public static List<Blok> blokken(String tekst) {
        List<Blok> blokken = new ArrayList<>();
        for (String deel : tekst.strip().split("\\n\\s*\\n")) {
            List<String> regels = new ArrayList<>(Arrays.asList(deel.strip().split("\\n")));
            while (!regels.isEmpty()) {
                blokken.add(eerste(regels));
            }
        }
        return blokken;
    }

    /** Takes the lines that belong together from the front. */
    private static Blok eerste(List<String> regels) {
        Soort soort = soort(regels.get(0));
        List<String> samen = new ArrayList<>();
        while (!regels.isEmpty() && soort(regels.get(0)) == soort && !(soort == Soort.KOP && !samen.isEmpty())) {
            samen.add(kaal(regels.remove(0)));
        }
        return new Blok(soort, samen);
    }

    private static Soort soort(String regel) {
        if (regel.startsWith(KOP)) {
            return Soort.KOP;
        }
        return regel.startsWith(PUNT) ? Soort.LIJST : Soort.ALINEA;
    }

    private static String kaal(String regel) {
        return soort(regel) == Soort.ALINEA
                ? regel.strip()
                : regel.substring(KOP.length()).strip();
    }

    /** In a plain e-mail a heading is a line of its own. */
    static String alsMail(String tekst) {
        return tekst.lines()
                .map(regel -> regel.startsWith(KOP) ? regel.substring(KOP.length()) : regel)
                .reduce("", (eerder, regel) -> eerder + regel + "\n");
    }
}
