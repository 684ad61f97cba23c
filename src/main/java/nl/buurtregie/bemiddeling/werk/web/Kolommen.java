package nl.buurtregie.bemiddeling.werk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.platform.RuleViolation;

/** The columns that somebody chose, in his or her own order. */
record Kolommen(List<Kolom> gekozen) {

    /** More do not fit beside each other on a laptop. */
    static final int HOOGUIT = 6;

    private static final Kolommen GEWOON =
            new Kolommen(List.of(Kolom.TERMIJN, Kolom.STAP, Kolom.WACHT_OP, Kolom.AARD, Kolom.PAAR));

    /** One move of one column. */
    enum Zet {
        EERDER,
        LATER,
        WEG,
        ERBIJ
    }

    /** As everybody begins. */
    static Kolommen gewoon() {
        return GEWOON;
    }

    /** "STAP.TERMIJN": what is not known is left out; the usual ones when nothing is left, or the step is not among them. */
    static Kolommen uit(String tekst) {
        List<Kolom> gekozen = Arrays.stream(tekst.split("\\."))
                .flatMap(code ->
                        Arrays.stream(Kolom.values()).filter(een -> een.name().equals(code)))
                .distinct()
                .limit(HOOGUIT)
                .toList();
        return gekozen.contains(Kolom.STAP) ? new Kolommen(gekozen) : GEWOON;
    }

    String alsTekst() {
        return gekozen.stream().map(Kolom::name).collect(Collectors.joining("."));
    }

    boolean isGewoon() {
        return equals(GEWOON);
    }

    List<Kolom> over() {
        return Arrays.stream(Kolom.values())
                .filter(een -> !gekozen.contains(een))
                .toList();
    }

    /** What cannot be done changes nothing: the page was older than the choice. */
    Kolommen met(Kolom kolom, Zet zet) {
        List<Kolom> nieuw = new ArrayList<>(gekozen);
        int plek = nieuw.indexOf(kolom);
        if (zet == Zet.ERBIJ && plek < 0) {
            if (nieuw.size() == HOOGUIT) {
                throw new RuleViolation("B22.3", "Je hebt al " + HOOGUIT + " kolommen. Haal er eerst een weg.");
            }
            nieuw.add(kolom);
        } else if (zet == Zet.WEG && !kolom.isVast()) {
            nieuw.remove(kolom);
        } else if (zet == Zet.EERDER && plek > 0) {
            Collections.swap(nieuw, plek, plek - 1);
        } else if (zet == Zet.LATER && plek >= 0 && plek < nieuw.size() - 1) {
            Collections.swap(nieuw, plek, plek + 1);
        }
        return new Kolommen(List.copyOf(nieuw));
    }
}
