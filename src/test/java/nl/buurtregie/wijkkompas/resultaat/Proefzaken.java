package nl.buurtregie.wijkkompas.resultaat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.afscherming.Aantallen;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.bereik.Selectie;

/** An invented year of closed cases, counted one by one: what the database would say. */
public final class Proefzaken extends Resultaatcijfers {

    public static final int JAAR = 2025;
    public static final int DOEL = 80;

    public final List<String> wijken;
    public final List<String> aarden;
    public final List<String> verwijzers;
    private final List<Zaak> zaken = new ArrayList<>();

    private Telraam<Zaaktelling> telraam;

    private record Zaak(List<String> codes, int[] telt, int werkdagen) {}

    public Proefzaken(Random toeval, List<String> wijken, List<String> aarden, List<String> verwijzers) {
        this.wijken = wijken;
        this.aarden = aarden;
        this.verwijzers = verwijzers;
        int aantal = 25 + toeval.nextInt(20 + toeval.nextInt(230));
        for (int nummer = 0; nummer < aantal; nummer++) {
            zaken.add(zaak(toeval, List.of(kies(toeval, aarden), kies(toeval, verwijzers), kies(toeval, wijken))));
        }
    }

    private static String kies(Random toeval, List<String> uit) {
        return uit.get((int) (uit.size() * Math.pow(toeval.nextDouble(), 1.7)));
    }

    /** Marks that go together, as the process makes them. */
    private static Zaak zaak(Random toeval, List<String> codes) {
        boolean geschikt = toeval.nextInt(10) > 0;
        boolean paar = geschikt && toeval.nextInt(4) > 0;
        boolean eerste = paar && toeval.nextInt(12) > 0;
        boolean tweede = eerste && toeval.nextInt(3) > 0;
        boolean samen = tweede && toeval.nextInt(8) > 0;
        boolean onveilig = paar && toeval.nextInt(9) == 0;
        boolean goed = !onveilig && (tweede ? toeval.nextInt(5) > 0 : geschikt && !paar && toeval.nextInt(2) > 0);
        boolean weigert = !onveilig && eerste && !tweede && toeval.nextInt(5) > 0;
        boolean onbereikbaar = !onveilig && eerste && !tweede && !weigert;
        int dagen = 10 + (int) Math.abs(45 + 30 * toeval.nextGaussian());
        int[] telt = Stream.of(Zaaktelling.values())
                .mapToInt(telling -> {
                    boolean hoort =
                            switch (telling) {
                                case AANGEMELD -> true;
                                case GESCHIKT -> geschikt;
                                case GOED_GESCHIKT -> geschikt && goed;
                                case NAAR_PAAR -> paar;
                                case EERSTE_BUUR -> eerste;
                                case TWEEDE_BUUR -> tweede;
                                case SAMEN -> samen;
                                case PENDEL -> tweede && !samen;
                                case GOED -> goed;
                                case GOED_BEHANDELD -> paar && goed;
                                case ADVIES -> geschikt && !paar && goed;
                                case ONGESCHIKT -> !geschikt;
                                case INGETROKKEN -> geschikt && !paar && !goed;
                                case GEWEIGERD -> weigert;
                                case NIET_BEREIKT -> onbereikbaar;
                                case BINNEN_DOEL -> paar && dagen <= DOEL;
                            };
                    return hoort ? 1 : 0;
                })
                .toArray();
        return new Zaak(codes, telt, dagen);
    }

    /** Exact, for whoever checks. */
    public int aantal(List<String> codes, Zaaktelling telling) {
        return bij(codes).stream()
                .mapToInt(zaak -> zaak.telt()[telling.ordinal()])
                .sum();
    }

    private List<Zaak> bij(List<String> codes) {
        return zaken.stream()
                .filter(zaak -> java.util.stream.IntStream.range(0, 3)
                        .allMatch(deel -> codes.get(deel).isEmpty()
                                || codes.get(deel).equals(zaak.codes().get(deel))))
                .toList();
    }

    /** Exact, by the step of ten working days. */
    public Map<Integer, Integer> treden() {
        return zaken.stream()
                .filter(zaak -> zaak.telt()[Zaaktelling.NAAR_PAAR.ordinal()] > 0)
                .collect(Collectors.groupingBy(
                        zaak -> Math.min(zaak.werkdagen() / 10, 14) * 10,
                        TreeMap::new,
                        Collectors.summingInt(zaak -> 1)));
    }

    @Override
    public Totalen totalen(Selectie selectie) {
        List<Zaak> gekozen = bij(selectie.codes());
        List<Integer> dagen = gekozen.stream()
                .filter(zaak -> zaak.telt()[Zaaktelling.NAAR_PAAR.ordinal()] > 0)
                .map(Zaak::werkdagen)
                .sorted()
                .toList();
        Map<Zaaktelling, Integer> per = new EnumMap<>(Zaaktelling.class);
        for (Zaaktelling telling : Zaaktelling.values()) {
            per.put(telling, aantal(selectie.codes(), telling));
        }
        return new Totalen(
                new Aantallen<>(per),
                dagen.isEmpty() ? null : dagen.get((dagen.size() + 1) / 2 - 1),
                dagen.isEmpty() ? null : dagen.get((int) Math.ceil(0.9 * dagen.size()) - 1));
    }

    @Override
    public List<Tienvoud> doorlooptijden(Selectie selectie) {
        return treden().entrySet().stream()
                .map(een -> new Tienvoud(een.getKey(), een.getValue()))
                .toList();
    }

    @Override
    public Telraam<Zaaktelling> telraam(int jaar) {
        if (telraam == null) {
            telraam = new Telraam<>(OPZET, Regels.STANDAARD);
            zaken.forEach(zaak -> telraam.tel(zaak.codes(), zaak.telt()));
            telraam.sluit();
        }
        return telraam;
    }

    @Override
    public boolean isGeregistreerd(int jaar) {
        return true;
    }

    @Override
    Regels regels() {
        return Regels.STANDAARD;
    }

    @Override
    public List<Integer> jaren() {
        return List.of(JAAR);
    }

    @Override
    public int doel() {
        return DOEL;
    }
}
