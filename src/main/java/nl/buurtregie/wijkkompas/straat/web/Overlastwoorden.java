package nl.buurtregie.wijkkompas.straat.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.afscherming.Aandeel;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.afscherming.Regelwoorden;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.resultaat.web.Resultaatwoorden;
import nl.buurtregie.wijkkompas.straat.Straatcijfers;
import nl.buurtregie.wijkkompas.straat.Straatcijfers.PerPartner;
import nl.buurtregie.wijkkompas.straat.Straattelling;

/** Puts the overlast figures into words, hiding what is too small to show. */
final class Overlastwoorden {

    /** Hidden rows have no name: where each of them is one at least, two of them are two. */
    private static final OverlastcijfersView.Regel OVERIGE =
            new OverlastcijfersView.Regel("overige", "–", "–", "–", 0, Resultaatwoorden.OVERIGE_VERBORGEN);

    private static final List<String> DAGEN =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final int KLASSEN = 5;

    private Overlastwoorden() {}

    /** "1,4", or "–": observations of conciërges per hour walked, from the rounded count. */
    static String perUur(int waarnemingen, int uren) {
        return uren == 0 || Afscherming.isVerborgen(waarnemingen)
                ? "–"
                : Getallen.kort(
                        BigDecimal.valueOf(waarnemingen).divide(BigDecimal.valueOf(uren), 2, RoundingMode.HALF_UP));
    }

    static List<OverlastcijfersView.Regel> regels(
            Telraam<Straattelling> telraam,
            List<String> keuze,
            int richting,
            UnaryOperator<String> naam,
            ToIntFunction<String> uren) {
        List<Telraam.Rij<Straattelling>> rijen = telraam.rijen(keuze, richting, Straattelling.PROBLEMEN).stream()
                .filter(een -> telraam.isOpen(keuze, richting, een.code()))
                .toList();
        int hoogste = rijen.stream()
                .mapToInt(een -> een.aantal(Straattelling.PROBLEMEN))
                .max()
                .orElse(1);
        Stream<OverlastcijfersView.Regel> open = rijen.stream()
                .map(een -> new OverlastcijfersView.Regel(
                        naam.apply(een.code()),
                        Afscherming.inWoorden(een.aantal(Straattelling.PROBLEMEN)),
                        Afscherming.inWoorden(een.aantal(Straattelling.MELDINGEN)),
                        perUur(een.aantal(Straattelling.GEZIEN), uren.applyAsInt(een.code())),
                        100 * een.aantal(Straattelling.PROBLEMEN) / Math.max(1, hoogste),
                        null));
        return Stream.concat(open, Stream.of(OVERIGE)).toList();
    }

    /** @param vakken as they may be shown, day by day */
    static OverlastcijfersView.Warmte warmte(int[] vakken) {
        int delen = Straatcijfers.DAGDELEN.size();
        int hoogste = IntStream.of(vakken).map(Afscherming::hoogte).max().orElse(0);
        List<OverlastcijfersView.Dag> dagen = new ArrayList<>();
        for (int begin = 0; begin < vakken.length; begin += delen) {
            dagen.add(new OverlastcijfersView.Dag(
                    DAGEN.get(begin / delen),
                    IntStream.of(vakken)
                            .skip(begin)
                            .limit(delen)
                            .mapToObj(een -> vak(een, hoogste))
                            .toList()));
        }
        List<String> namen = IntStream.range(0, delen)
                .mapToObj(deel -> Straatcijfers.DAGDELEN.get(deel) + "–"
                        + (deel + 1 < delen ? Straatcijfers.DAGDELEN.get(deel + 1) : 24))
                .toList();
        return new OverlastcijfersView.Warmte(namen, dagen, hoogste == 0 ? "Te weinig meldingen per dagdeel." : null);
    }

    private static OverlastcijfersView.Vak vak(int aantal, int hoogste) {
        int klasse = Afscherming.hoogte(aantal) == 0 ? 0 : Math.min(KLASSEN, 1 + KLASSEN * aantal / (hoogste + 1));
        return new OverlastcijfersView.Vak(Afscherming.inWoorden(aantal), klasse);
    }

    /** Most of what is shown first, as the place among the others would tell of a hidden count. */
    static List<OverlastcijfersView.Partner> partners(List<PerPartner> geteld, Regels regels) {
        return geteld.stream()
                .sorted(Comparator.comparing(
                                (PerPartner een) -> -Afscherming.hoogte(Afscherming.getoond(regels, een.aantal())))
                        .thenComparing(PerPartner::partner))
                .map(een -> partner(een, regels))
                .toList();
    }

    private static OverlastcijfersView.Partner partner(PerPartner een, Regels regels) {
        int aantal = Afscherming.getoond(regels, een.aantal());
        if (Afscherming.isVerborgen(aantal)) {
            return new OverlastcijfersView.Partner(
                    een.partner(), "–", "–", "–", "–", null, 0, 0, Resultaatwoorden.VERBORGEN);
        }
        boolean genoeg = regels.isGenoeg(een.aantal());
        int opTijdGetoond = regels.isKlein(een.aantal() - een.opTijd())
                ? Afscherming.VERBORGEN
                : Afscherming.getoond(regels, een.opTijd());
        Aandeel opTijd = Aandeel.getoond(opTijdGetoond, aantal, genoeg);
        String mediaan = regels.isGenoeg(een.aantal() - een.zonder()) ? Integer.toString(een.mediaan()) : "–";
        String zonder = zonder(een, regels);
        String woorden = Getallen.geheel(aantal);
        return genoeg && opTijd.isTonen()
                ? new OverlastcijfersView.Partner(
                        een.partner(),
                        woorden,
                        zonder,
                        mediaan,
                        opTijd.procent() + "\u00a0%",
                        opTijd.procent(),
                        opTijd.van(),
                        opTijd.tot(),
                        null)
                : new OverlastcijfersView.Partner(
                        een.partner(), woorden, zonder, mediaan, "–", null, 0, 0, reden(genoeg, regels));
    }

    /** Hidden too where what is left of the whole is small: what was answered, and what was answered late. */
    private static String zonder(PerPartner een, Regels regels) {
        int antwoorden = een.aantal() - een.zonder();
        boolean klein = regels.isKlein(antwoorden) || regels.isKlein(antwoorden - een.opTijd());
        return Afscherming.inWoorden(klein ? Afscherming.VERBORGEN : Afscherming.getoond(regels, een.zonder()));
    }

    private static String reden(boolean genoeg, Regels regels) {
        return genoeg ? Resultaatwoorden.VERBORGEN : Regelwoorden.teWeinig(regels, "vragen");
    }

    /** The same figure for the whole choice, with the hours it stands on. */
    static OverlastcijfersView.Kern kern(Telraam.Rij<Straattelling> alle, int uren, int hotspots) {
        return new OverlastcijfersView.Kern(
                Afscherming.inWoorden(alle.aantal(Straattelling.PROBLEMEN)),
                Afscherming.inWoorden(alle.aantal(Straattelling.MELDINGEN)),
                perUur(alle.aantal(Straattelling.GEZIEN), uren),
                uren == 0 ? "nog geen heel uur gelopen" : Getallen.geheel(uren) + " ronde-uren gelopen",
                Afscherming.inWoorden(hotspots),
                Getallen.geheel(uren));
    }
}
