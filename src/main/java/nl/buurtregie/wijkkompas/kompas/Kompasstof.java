package nl.buurtregie.wijkkompas.kompas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.publicatie.Cijferstatus;

/**
 * Everything the compasses of one year and one size of area are drawn from.
 *
 * @param indicatoren by code
 * @param cijfers by code, then by code of the area; the gemeente is one of them
 */
public record Kompasstof(
        int jaar,
        int schaal,
        String gemeente,
        List<Kompasthema> themas,
        Map<String, Indicator> indicatoren,
        Map<String, Map<String, Kompascijfer>> cijfers) {

    /** Of one gemeente of more. */
    public Kompasstof van(String ander, Predicate<String> binnen) {
        Map<String, Map<String, Kompascijfer>> eigen = new HashMap<>();
        cijfers.forEach((code, perGebied) -> {
            Map<String, Kompascijfer> over = new HashMap<>(perGebied);
            over.keySet().removeIf(binnen.negate());
            eigen.put(code, over);
        });
        return new Kompasstof(jaar, schaal, ander, themas, indicatoren, eigen);
    }

    public Kompas kompas(Gebied gebied) {
        List<Kompasvak> kwadranten = new ArrayList<>();
        for (Kwadrant kwadrant : Kwadrant.values()) {
            List<Kompasvak> delen = themas.stream()
                    .filter(een -> een.kwadrant() == kwadrant)
                    .map(een -> thema(een, gebied.code()))
                    .toList();
            kwadranten.add(Kompasvak.ring(kwadrant.name(), kwadrant.naam(), kwadrant.isOordeel(), delen));
        }
        return new Kompas(gebied, jaar, Kompasvak.ring("", gebied.naam(), true, kwadranten));
    }

    private Kompasvak thema(Kompasthema thema, String gebied) {
        boolean oordeel = thema.kwadrant().isOordeel();
        List<Kompasvak> bladen = thema.indicatoren().stream()
                .map(indicatoren::get)
                .filter(een -> een != null)
                .map(een -> blad(een, oordeel, gebied))
                .toList();
        return Kompasvak.ring(thema.code(), thema.naam(), oordeel, bladen);
    }

    private Kompasvak blad(Indicator indicator, boolean oordeel, String gebied) {
        Kompascijfer wijk = cijfer(indicator.code(), gebied);
        Kompascijfer stad = stad(indicator.code());
        Optional<Maatstaf> maatstaf = oordeel && indicator.richting() != 0 && stad.isEr()
                ? Optional.of(maatstaf(indicator, stad.waarde()))
                : Optional.empty();
        Double score = maatstaf.filter(een -> wijk.isEr())
                .map(een -> (double) een.score(wijk.waarde().doubleValue()))
                .orElse(null);
        return new Kompasvak(
                indicator.code(),
                indicator.naam(),
                score,
                score == null ? reden(indicator, oordeel, wijk) : "",
                List.of(),
                new Kompasblad(
                        indicator.definitie(),
                        indicator.versie(),
                        indicator.eenheid(),
                        indicator.bron(),
                        indicator.richting(),
                        indicator.isEigen(),
                        wijk,
                        stad,
                        stadnoot(indicator.code()),
                        maatstaf.orElse(null)));
    }

    private static String reden(Indicator indicator, boolean oordeel, Kompascijfer wijk) {
        if (!wijk.isEr()) {
            return wijk.reden();
        }
        return oordeel && indicator.richting() != 0 ? "het cijfer van de stad ontbreekt" : "geen oordeel";
    }

    private Maatstaf maatstaf(Indicator indicator, BigDecimal stad) {
        List<Double> wijken = cijfers.getOrDefault(indicator.code(), Map.of()).entrySet().stream()
                .filter(een -> !een.getKey().equals(gemeente))
                .map(Map.Entry::getValue)
                .filter(Kompascijfer::isEr)
                .map(een -> een.waarde().doubleValue())
                .toList();
        return Maatstaf.van(stad.doubleValue(), wijken, indicator.richting(), schaal);
    }

    /**
     * The city: its own figure, or when only its inhabitants are not all known, that of all areas together that have a
     * figure.
     */
    public Kompascijfer stad(String code) {
        List<Kompascijfer> met = met(code);
        return met.isEmpty() ? cijfer(code, gemeente) : Kompascijfer.samen(met);
    }

    /** What the figure of the city leaves out; "" when nothing. */
    public String stadnoot(String code) {
        List<Kompascijfer> met = met(code);
        return met.isEmpty() ? "" : stadnoot(met.size(), cijfers.get(code).size() - 1);
    }

    static String stadnoot(int met, int alle) {
        return met == alle
                ? ""
                : "De stad is hier " + met + " van de " + alle + " gebieden: van de andere is er geen cijfer.";
    }

    /** Whether "the city" is not the whole gemeente for one of the figures that are compared with it. */
    public boolean isStadOnvolledig() {
        return themas.stream().flatMap(thema -> thema.indicatoren().stream()).anyMatch(code -> !stadnoot(code)
                .isEmpty());
    }

    private List<Kompascijfer> met(String code) {
        if (!Cijferstatus.NOEMER_LEEG.uitleg().equals(cijfer(code, gemeente).reden())) {
            return List.of();
        }
        return cijfers.get(code).values().stream()
                .filter(een -> een.isEr() && een.noemer() != null)
                .toList();
    }

    /** Of any indicator, also one without a place in the compass. */
    public Kompascijfer cijfer(String code, String gebied) {
        return cijfers.getOrDefault(code, Map.of()).getOrDefault(gebied, Kompascijfer.GEEN);
    }
}
