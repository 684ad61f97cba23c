package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.Urenwoorden;
import nl.buurtregie.vrijwilliger.uren.Euro;
import nl.buurtregie.vrijwilliger.uren.Urenregel;
import nl.buurtregie.vrijwilliger.uren.Verbetering;

/** Lines of time and travel together, in words and in figures. */
final class Urensom {

    private Urensom() {}

    static String verbeterd(List<Urenregel> regels) {
        int som = regels.stream()
                .flatMap(een -> een.verbetering().stream())
                .mapToInt(Verbetering::cent)
                .sum();
        return som == 0 ? "" : " · verbetering " + euro(som);
    }

    /** Somebody wrote more after it was paid. */
    static String deelsBetaald(List<Urenregel> regels) {
        List<Urenregel> betaald =
                regels.stream().filter(een -> een.betaaldOp() != null).toList();
        return betaald.isEmpty() || betaald.size() == regels.size()
                ? ""
                : " · " + euro(bedrag(betaald)) + " al betaald";
    }

    static String deel(List<Urenregel> regels) {
        int minuten = minuten(regels);
        return (minuten == 0 ? "" : " · " + Urenwoorden.tijd(minuten)) + reis(regels);
    }

    static String reis(List<Urenregel> regels) {
        int km = km(regels);
        int ov = regels.stream().mapToInt(een -> een.werk().tijd().ovCent()).sum();
        return (km == 0 ? "" : " · " + km + " km") + (ov == 0 ? "" : " · bus of trein " + euro(ov));
    }

    static int open(List<Urenregel> regels) {
        return bedrag(regels.stream().filter(een -> een.betaaldOp() == null).toList());
    }

    static String euro(int cent) {
        return "€ " + Euro.woorden(cent);
    }

    static int minuten(List<Urenregel> regels) {
        return regels.stream().mapToInt(een -> een.werk().tijd().minuten()).sum();
    }

    static int km(List<Urenregel> regels) {
        return regels.stream().mapToInt(een -> een.werk().tijd().km()).sum();
    }

    static int bedrag(List<Urenregel> regels) {
        return regels.stream().mapToInt(Urenregel::bedragCent).sum();
    }
}
