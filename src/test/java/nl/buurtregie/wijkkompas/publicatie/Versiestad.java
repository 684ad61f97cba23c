package nl.buurtregie.wijkkompas.publicatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.wijkkompas.afscherming.Cel;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.afscherming.Uitslag;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Telling;

/** The buurten and definitions of the product with invented facts, of which one version after another goes out. */
final class Versiestad {

    private record Plek(Feitsoort soort, Set<Telling> merk, String buurt, int kwartaal) {}

    private static final List<Indicator> DEFINITIES = new ArrayList<>();
    private static Gebiedsbeeld gebieden;

    private final Map<Plek, Integer> feiten = new LinkedHashMap<>();
    private final Geschiedenis geschiedenis = new Geschiedenis();
    private final List<Indicator> definities;
    private final Random toeval;
    private Random database = new Random(1);
    private final List<String> buurten;
    private int vanaf = Integer.MAX_VALUE;
    private int tot = Integer.MIN_VALUE;

    Versiestad(String codes, int zakenPerJaar, int vanJaar, int totJaar, Random toeval) {
        lees();
        definities =
                DEFINITIES.stream().filter(een -> een.code().startsWith(codes)).toList();
        this.toeval = toeval;
        this.buurten = List.copyOf(new java.util.TreeSet<>(gebieden.buurten()));
        for (int jaar = vanJaar; jaar <= totJaar; jaar++) {
            leef(jaar, zakenPerJaar);
        }
    }

    private static synchronized void lees() {
        if (gebieden == null) {
            Testdatabase.proef(em -> {
                Testobjecten objecten = new Testobjecten(em, new Schuifklok(Cijferwereld.NU));
                DEFINITIES.addAll(objecten.maak(Catalogus.class).eigen(LocalDate.of(2026, 3, 12)));
                Indelingen indelingen = objecten.maak(Indelingen.class);
                gebieden = Gebiedsbeeld.van(indelingen, indelingen.geldigIn(2025));
            });
        }
    }

    void leef(int jaar, int zaken) {
        for (int nummer = 0; nummer < zaken; nummer++) {
            zaak(jaar);
        }
        for (int nummer = 0; nummer < 3 * zaken; nummer++) {
            overlast(jaar);
        }
    }

    private void zaak(int jaar) {
        String buurt = buurt();
        int kwartaal = jaar * 4 + toeval.nextInt(4);
        Set<Telling> nieuw = EnumSet.of(Telling.ZAKEN);
        als(2, nieuw, Telling.ZELFMELDERS);
        als(4, nieuw, Telling.COMPLEX);
        tel(Feitsoort.AANMELDING, nieuw, buurt, kwartaal);
        Set<Telling> klaar = EnumSet.of(Telling.AFGESLOTEN);
        boolean goed = als(2, klaar, Telling.GOED);
        if (toeval.nextInt(6) > 0) {
            klaar.add(Telling.GESCHIKT);
            paar(klaar, goed);
        }
        als(3, klaar, Telling.NAZORG);
        als(12, klaar, Telling.TERUGKEER);
        tel(Feitsoort.AFSLUITING, klaar, buurt, kwartaal);
        Set<Telling> intake = EnumSet.of(Telling.INTAKES);
        als(2, intake, Telling.INTAKES_OP_TIJD);
        tel(Feitsoort.INTAKE, intake, buurt, kwartaal);
        tel(Feitsoort.WACHTTIJD, EnumSet.of(Telling.WACHTENDEN), buurt, kwartaal);
    }

    private void paar(Set<Telling> klaar, boolean goed) {
        if (goed) {
            klaar.add(Telling.GOED_GESCHIKT);
        }
        if (toeval.nextInt(4) > 0) {
            klaar.add(Telling.BEHANDELD);
            if (goed) {
                klaar.add(Telling.GOED_BEHANDELD);
            }
            als(3, klaar, Telling.SAMEN);
        } else if (!goed) {
            als(2, klaar, Telling.GEWEIGERD);
        }
    }

    private void overlast(int jaar) {
        String buurt = buurt();
        int kwartaal = jaar * 4 + toeval.nextInt(4);
        int groep = toeval.nextInt(4);
        Set<Telling> melding =
                EnumSet.of(Telling.MELDINGEN, Telling.values()[Telling.MELDINGEN_FYSIEK.ordinal() + groep]);
        als(2, melding, Telling.WAARNEMINGEN);
        tel(Feitsoort.MELDING, melding, buurt, kwartaal);
        if (toeval.nextInt(3) > 0) {
            tel(
                    Feitsoort.PROBLEEM,
                    EnumSet.of(Telling.PROBLEMEN, Telling.values()[Telling.PROBLEMEN_FYSIEK.ordinal() + groep]),
                    buurt,
                    kwartaal);
            Set<Telling> klaar = EnumSet.of(Telling.AFGEHANDELD);
            als(2, klaar, Telling.ZELF_OPGELOST);
            als(2, klaar, Telling.BINNEN_TERMIJN);
            if (als(2, klaar, Telling.MET_MELDER)) {
                als(2, klaar, Telling.TERUGGEKOPPELD);
            }
            if (als(2, klaar, Telling.GEKEKEN)) {
                als(2, klaar, Telling.SCHOON);
            }
            tel(Feitsoort.AFHANDELING, klaar, buurt, kwartaal);
        }
        if (toeval.nextInt(20) == 0) {
            Set<Telling> signaal = EnumSet.of(Telling.VOORSTELLEN);
            als(2, signaal, Telling.OMGEZET);
            tel(Feitsoort.VROEGSIGNAAL, signaal, buurt, kwartaal);
            tel(Feitsoort.HOTSPOT, EnumSet.of(Telling.HOTSPOTS), buurt, kwartaal);
        }
    }

    private boolean als(int eenOp, Set<Telling> merk, Telling telling) {
        return toeval.nextInt(eenOp) == 0 && merk.add(telling);
    }

    private String buurt() {
        double deel = toeval.nextDouble();
        return buurten.get((int) (deel * deel * deel * buurten.size()));
    }

    private void tel(Feitsoort soort, Set<Telling> merk, String buurt, int kwartaal) {
        feiten.merge(new Plek(soort, Set.copyOf(merk), buurt, kwartaal), 1, Integer::sum);
    }

    /** From now on the database gives its rows in another order. */
    Versiestad anders() {
        database = new Random(2);
        return this;
    }

    /** One in so many facts turns out to be of another buurt. */
    void verbeter(int eenOp) {
        List.copyOf(feiten.keySet()).forEach(plek -> {
            if (toeval.nextInt(eenOp) == 0) {
                feiten.merge(plek, -1, (een, ander) -> een + ander == 0 ? null : een + ander);
                feiten.merge(new Plek(plek.soort(), plek.merk(), buurt(), plek.kwartaal()), 1, Integer::sum);
            }
        });
    }

    /** What went out, and what it cost, of each kind of fact. */
    record Versie(Map<Sleutel, Cel> cellen, Uitslag uitslag) {

        Set<Sleutel> verborgen() {
            return cellen.entrySet().stream()
                    .filter(een -> een.getValue().verborgen())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    Versie publiceer(int vanJaar, int totJaar) {
        vanaf = Math.min(vanaf, vanJaar);
        tot = Math.max(tot, totJaar);
        Vraag vraag = new Vraag(definities, Periode.alle(vanJaar, totJaar), LocalDate.MAX, gebieden, Regels.STANDAARD);
        Map<Feitsoort, List<Atoom>> atomen = new EnumMap<>(Feitsoort.class);
        List<Plek> volgorde = new ArrayList<>(feiten.keySet());
        Collections.shuffle(volgorde, database);
        volgorde.forEach(plek -> {
            if (plek.kwartaal() >= vanaf * 4 && plek.kwartaal() < (tot + 1) * 4) {
                atomen.computeIfAbsent(plek.soort(), nieuw -> new ArrayList<>())
                        .add(new Atoom(plek.merk(), plek.buurt(), plek.kwartaal(), feiten.get(plek)));
            }
        });
        Map<Sleutel, Cel> cellen = new LinkedHashMap<>();
        Uitslag uitslag = Uitslag.NIETS;
        Map<Feitsoort, List<Map<Atoomplek, Integer>>> steden = new EnumMap<>(Feitsoort.class);
        for (Feitsoort soort : vraag.soorten()) {
            Telstelsel stelsel = new Telstelsel(soort, vraag, atomen.getOrDefault(soort, List.of()), vanaf, tot);
            stelsel.eerder(geschiedenis);
            uitslag = uitslag.plus(stelsel.schermAf(steden.computeIfAbsent(soort, nieuw -> new ArrayList<>())));
            cellen.putAll(stelsel.cellen());
        }
        steden.forEach(geschiedenis::steden);
        cellen.forEach((wat, cel) ->
                geschiedenis.telling(wat, new Geschiedenis.Eerder(cel.waarde(), cel.verborgen(), Regels.STANDAARD)));
        return new Versie(cellen, uitslag);
    }
}
