package nl.buurtregie.wijkkompas.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.buurtregie.wijkkompas.Aandeel;
import nl.buurtregie.wijkkompas.Afscherming;
import nl.buurtregie.wijkkompas.Getallen;
import nl.buurtregie.wijkkompas.Straatcijfers.PerPartner;
import nl.buurtregie.wijkkompas.Tabelafscherming;
import nl.buurtregie.wijkkompas.Telraam;

/** Puts the overlast figures into words, hiding what is too small to show. */
final class Overlastwoorden {

    private static final String VERBORGEN = "verborgen: klein, of beschermt een ander getal";
    private static final List<String> DAGEN =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final int[] DELEN = {0, 6, 9, 12, 15, 18, 21, 24};
    private static final int KLASSEN = 5;

    private Overlastwoorden() {}

    /** "1,4", or "–": observations of conciërges per hour walked, from the rounded count. */
    static String perUur(int waarnemingen, int uren) {
        return uren == 0 || Afscherming.aantal(waarnemingen).isEmpty()
                ? "–"
                : Getallen.kort(
                        BigDecimal.valueOf(Afscherming.aantal(waarnemingen).getAsInt())
                                .divide(BigDecimal.valueOf(uren), 2, RoundingMode.HALF_UP));
    }

    static List<OverlastcijfersView.Regel> regels(
            Telraam telraam, List<String> keuze, int richting, UnaryOperator<String> naam, ToIntFunction<String> uren) {
        List<Telraam.Rij> rijen = telraam.rijen(keuze, richting);
        int hoogste = rijen.stream()
                .filter(een -> telraam.isOpen(keuze, richting, een.code()))
                .mapToInt(Telraam.Rij::tweede)
                .max()
                .orElse(1);
        return rijen.stream()
                .map(een -> telraam.isOpen(keuze, richting, een.code())
                        ? new OverlastcijfersView.Regel(
                                naam.apply(een.code()),
                                Afscherming.inWoorden(een.tweede()),
                                Afscherming.inWoorden(een.eerste()),
                                perUur(een.derde(), uren.applyAsInt(een.code())),
                                100 * een.tweede() / Math.max(1, hoogste),
                                null)
                        : new OverlastcijfersView.Regel(naam.apply(een.code()), "–", "–", "–", 0, VERBORGEN))
                .toList();
    }

    static OverlastcijfersView.Warmte warmte(int[][] uren) {
        int delen = DELEN.length - 1;
        int[] vakken = new int[DAGEN.size() * delen];
        for (int dag = 0; dag < DAGEN.size(); dag++) {
            for (int deel = 0; deel < delen; deel++) {
                vakken[dag * delen + deel] = IntStream.range(DELEN[deel], DELEN[deel + 1])
                        .map(onderdeel(uren[dag]))
                        .sum();
            }
        }
        boolean[] open = Tabelafscherming.open(vakken);
        int hoogste = IntStream.range(0, vakken.length)
                .filter(plaats -> open[plaats])
                .map(plaats -> vakken[plaats])
                .max()
                .orElse(0);
        List<OverlastcijfersView.Dag> dagen = new ArrayList<>();
        for (int dag = 0; dag < DAGEN.size(); dag++) {
            int begin = dag * delen;
            dagen.add(new OverlastcijfersView.Dag(
                    DAGEN.get(dag),
                    IntStream.range(begin, begin + delen)
                            .mapToObj(plaats -> vak(vakken[plaats], open[plaats], hoogste))
                            .toList()));
        }
        List<String> namen = IntStream.range(0, delen)
                .mapToObj(deel -> DELEN[deel] + "–" + DELEN[deel + 1])
                .toList();
        return new OverlastcijfersView.Warmte(namen, dagen, hoogste == 0 ? "Te weinig meldingen per dagdeel." : null);
    }

    private static IntUnaryOperator onderdeel(int[] uren) {
        return uur -> uren[uur];
    }

    private static OverlastcijfersView.Vak vak(int aantal, boolean open, int hoogste) {
        if (!open) {
            return new OverlastcijfersView.Vak("–", 0);
        }
        int klasse = aantal == 0 ? 0 : Math.min(KLASSEN, 1 + KLASSEN * aantal / (hoogste + 1));
        return new OverlastcijfersView.Vak(Afscherming.inWoorden(aantal), klasse);
    }

    static List<OverlastcijfersView.Partner> partners(List<PerPartner> geteld) {
        boolean[] open = Tabelafscherming.open(
                geteld.stream().mapToInt(PerPartner::aantal).toArray());
        return IntStream.range(0, open.length)
                .mapToObj(plaats -> partner(geteld.get(plaats), open[plaats]))
                .toList();
    }

    private static OverlastcijfersView.Partner partner(PerPartner een, boolean open) {
        if (!open) {
            return new OverlastcijfersView.Partner(een.partner(), "–", "–", "–", null, 0, 0, VERBORGEN);
        }
        Aandeel opTijd = new Aandeel(een.opTijd(), een.aantal());
        String aantal = Afscherming.inWoorden(een.aantal());
        String mediaan = Integer.toString(een.mediaan());
        return opTijd.isTonen()
                ? new OverlastcijfersView.Partner(
                        een.partner(),
                        aantal,
                        mediaan,
                        opTijd.procent() + "\u00a0%",
                        opTijd.procent(),
                        opTijd.van(),
                        opTijd.tot(),
                        null)
                : new OverlastcijfersView.Partner(
                        een.partner(), aantal, mediaan, "–", null, 0, 0, Overlastwoorden.reden(opTijd));
    }

    private static String reden(Aandeel deel) {
        return Afscherming.heeftDeel(deel.noemer())
                ? "verborgen: 1 tot en met 4"
                : "geen percentage: minder dan 30 vragen";
    }

    /** The same figure for the whole choice, with the hours it stands on. */
    static OverlastcijfersView.Kern kern(Telraam.Rij alle, int uren, Map<String, Integer> hotspots, String wijk) {
        int actief = wijk.isEmpty()
                ? hotspots.values().stream().mapToInt(Integer::intValue).sum()
                : hotspots.getOrDefault(wijk, 0);
        return new OverlastcijfersView.Kern(
                Afscherming.inWoorden(alle.tweede()),
                Afscherming.inWoorden(alle.eerste()),
                perUur(alle.derde(), uren),
                uren == 0 ? "nog geen heel uur gelopen" : Getallen.geheel(uren) + " ronde-uren gelopen",
                Getallen.geheel(actief),
                Getallen.geheel(uren));
    }
}
