package nl.buurtregie.wijkkompas.straat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.Wijk;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.afscherming.Cijferkraker;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.straat.Proefstraat;
import nl.buurtregie.wijkkompas.straat.Straatcijfers;
import nl.buurtregie.wijkkompas.straat.Straattelling;
import org.junit.jupiter.api.Test;

/** The overlast figures of invented cities under every filter, all in the hands of somebody who calculates. */
class OverlastKraakTest {

    private static final int STEDEN = Integer.getInteger("steden", 30);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), SharedClock.ZONE);
    private static final String NIETS = "0";

    private int klein;
    private final List<String> gekraakt = new ArrayList<>();

    @Test
    void wie_niet_antwoordt_telt_mee_en_wat_klein_is_blijft_verborgen() {
        List<OverlastcijfersView.Partner> partners = Overlastwoorden.partners(
                List.of(
                        new Straatcijfers.PerPartner("stil", 80, 40, 40, 3),
                        new Straatcijfers.PerPartner("traag", 79, 37, 40, 3),
                        new Straatcijfers.PerPartner("weg", 31, 1, 30, 2)),
                Regels.STANDAARD);
        assertThat(partners)
                .extracting(
                        OverlastcijfersView.Partner::naam,
                        OverlastcijfersView.Partner::aantal,
                        OverlastcijfersView.Partner::zonder,
                        OverlastcijfersView.Partner::mediaan,
                        OverlastcijfersView.Partner::procent)
                .containsExactly(
                        tuple("stil", "80", "40", "3", 50),
                        tuple("traag", "80", "–", "3", 44),
                        tuple("weg", "30", "–", "–", null));
    }

    @Test
    void wie_alle_filters_verzamelt_rekent_geen_klein_getal_uit() {
        Testdatabase.proef(em -> {
            Gebieden gebieden = new Testobjecten(em, KLOK).maak(Gebieden.class);
            Categorieen categorieen = new Testobjecten(em, KLOK).maak(Categorieen.class);
            List<Wijk> wijken = gebieden.wijken().subList(0, 3);
            List<String> soorten = categorieen.perGroep().values().stream()
                    .filter(een -> een.size() > 1)
                    .limit(2)
                    .flatMap(een -> Stream.of(een.get(0).slug(), een.get(1).slug()))
                    .toList();
            Map<String, String> namen = new HashMap<>();
            wijken.forEach(wijk -> namen.put(wijk.naam(), wijk.code()));
            soorten.forEach(soort -> namen.put(categorieen.naam(soort), soort));
            assertThat(namen).hasSize(7);
            Random toeval = new Random(2026);
            for (int nummer = 0; nummer < STEDEN; nummer++) {
                Proefstraat stad =
                        new Proefstraat(toeval, wijken.stream().map(Wijk::code).toList(), soorten);
                Overlastbeeld beeld = new Testobjecten(em, KLOK)
                        .met(Gebieden.class, gebieden)
                        .met(Categorieen.class, categorieen)
                        .met(Straatcijfers.class, stad)
                        .maak(Overlastbeeld.class);
                kraak(nummer, stad, new Lezer(stad, beeld, namen));
            }
        });
        System.out.println(
                "Overlast: " + STEDEN + " steden, " + klein + " kleine getallen, " + gekraakt.size() + " uitgerekend");
        assertThat(gekraakt).isEmpty();
        assertThat(klein).isGreaterThan(50 * STEDEN);
    }

    private void kraak(int nummer, Proefstraat stad, Lezer lezer) {
        List<Cijferkraker.Vraag> tabellen = new ArrayList<>();
        List<Cijferkraker.Vraag> dagdelen = new ArrayList<>();
        for (String wijk : met(stad.wijken)) {
            for (String soort : keuzes(stad)) {
                for (Straattelling kolom : Straattelling.values()) {
                    int echt = atomen(stad, wijk, soort, kolom).stream()
                            .mapToInt(een -> stad.aantal(een.split(" ")[0], een.split(" ")[1], kolom))
                            .sum();
                    vraag(tabellen, "stad " + nummer, atomen(stad, wijk, soort, kolom), echt);
                }
            }
        }
        for (String groep : groepen(stad)) {
            stukken(tabellen, nummer, stad, groep, "k", stad.kwartalen());
            stukken(dagdelen, nummer, stad, groep, "d", stad.dagdelen());
        }
        klein += tabellen.size() + dagdelen.size();
        gekraakt.addAll(lezer.tabellen.kraak(tabellen));
        gekraakt.addAll(lezer.dagdelen.kraak(dagdelen));
    }

    private static void stukken(
            List<Cijferkraker.Vraag> vragen,
            int nummer,
            Proefstraat stad,
            String groep,
            String teken,
            Map<String, int[]> geteld) {
        int aantal = geteld.values().iterator().next().length;
        for (int stuk = 0; stuk < aantal; stuk++) {
            int welk = stuk;
            int echt = geteld.entrySet().stream()
                    .filter(een -> groep.isEmpty() || groep.equals(een.getKey()))
                    .mapToInt(een -> een.getValue()[welk])
                    .sum();
            vraag(vragen, "stad " + nummer, tijd(stad, teken, groep, stuk), echt);
        }
    }

    private static void vraag(List<Cijferkraker.Vraag> vragen, String naam, List<String> delen, int echt) {
        if (echt > 0 && echt < 5) {
            vragen.add(new Cijferkraker.Vraag(naam + " " + delen + ": " + echt, delen, List.of()));
        }
    }

    private static List<String> groepen(Proefstraat stad) {
        return Stream.concat(
                        Stream.of(""),
                        stad.soorten.stream().map(Proefstraat::groep).distinct())
                .toList();
    }

    /** All, a main kind or a kind. */
    private static List<String> keuzes(Proefstraat stad) {
        return Stream.concat(groepen(stad).stream(), stad.soorten.stream()).toList();
    }

    private static List<String> met(List<String> codes) {
        return Stream.concat(Stream.of(""), codes.stream()).toList();
    }

    private static List<String> atomen(Proefstraat stad, String wijk, String soort, Straattelling kolom) {
        List<String> atomen = new ArrayList<>();
        for (String hier : wijk.isEmpty() ? stad.wijken : List.of(wijk)) {
            for (String een : stad.soorten) {
                if (soort.isEmpty()
                        || een.equals(soort)
                        || Proefstraat.groep(een).equals(soort)) {
                    atomen.add(hier + " " + een + " " + kolom);
                }
            }
        }
        return atomen;
    }

    private static List<String> tijd(Proefstraat stad, String teken, String groep, int stuk) {
        return groepen(stad).stream()
                .filter(een -> groep.isEmpty() ? !een.isEmpty() : een.equals(groep))
                .map(een -> teken + " " + een + " " + stuk)
                .toList();
    }

    /** Reads every page and keeps all equations. */
    private static final class Lezer {
        final Cijferkraker tabellen = new Cijferkraker();
        final Cijferkraker dagdelen = new Cijferkraker();
        private final Proefstraat stad;
        private final Map<String, String> namen;

        Lezer(Proefstraat stad, Overlastbeeld beeld, Map<String, String> namen) {
            this.stad = stad;
            this.namen = namen;
            List<String> meldingen = atomen(stad, "", "", Straattelling.MELDINGEN);
            for (Straattelling deel : List.of(Straattelling.PROBLEMEN, Straattelling.GEZIEN)) {
                List<String> delen = atomen(stad, "", "", deel);
                IntStream.range(0, delen.size()).forEach(een -> tabellen.hoogstens(delen.get(een), meldingen.get(een)));
            }
            for (String groep : groepen(stad)) {
                if (!groep.isEmpty()) {
                    List<String> jaar = IntStream.range(4, 8)
                            .mapToObj(stuk -> tijd(stad, "k", groep, stuk).get(0))
                            .toList();
                    tabellen.gelijk(jaar, atomen(stad, "", groep, Straattelling.PROBLEMEN));
                }
                OverlastcijfersView vorig = beeld.maak(Integer.toString(Proefstraat.JAAR - 1), "", groep);
                if (vorig.leeg() == null) {
                    kijk(
                            tabellen,
                            vorig.kern().problemen(),
                            IntStream.range(0, 4)
                                    .boxed()
                                    .flatMap(stuk -> tijd(stad, "k", groep, stuk).stream())
                                    .toList());
                }
            }
            for (String wijk : met(stad.wijken)) {
                for (String groep : groepen(stad)) {
                    lees(wijk, groep, beeld.maak(Integer.toString(Proefstraat.JAAR), wijk, groep));
                }
            }
        }

        private void lees(String wijk, String groep, OverlastcijfersView view) {
            if (view.leeg() != null) {
                if (view.leeg().kop().startsWith("In ")) {
                    tabellen.zie(NIETS, atomen(stad, wijk, groep, Straattelling.MELDINGEN));
                }
                return;
            }
            kijk(tabellen, view.kern().problemen(), atomen(stad, wijk, groep, Straattelling.PROBLEMEN));
            tabellen.zie(view.kern().meldingen(), atomen(stad, wijk, groep, Straattelling.MELDINGEN));
            kijk(tabellen, view.kern().perUur(), atomen(stad, wijk, groep, Straattelling.GEZIEN));
            view.tabellen().get(0).regels().forEach(regel -> regel(wijk, namen.get(regel.naam()), regel));
            view.tabellen().get(1).regels().forEach(regel -> regel(namen.get(regel.naam()), groep, regel));
            if (wijk.isEmpty()) {
                tijden(groep, view);
            } else {
                assertThat(view.warmte()).isNull();
                assertThat(view.reeks()).isNull();
            }
        }

        private void regel(String wijk, String soort, OverlastcijfersView.Regel regel) {
            if (regel.reden() == null) {
                tabellen.zie(regel.meldingen(), atomen(stad, wijk, soort, Straattelling.MELDINGEN));
                kijk(tabellen, regel.problemen(), atomen(stad, wijk, soort, Straattelling.PROBLEMEN));
                kijk(tabellen, regel.perUur(), atomen(stad, wijk, soort, Straattelling.GEZIEN));
            }
        }

        /** A dash may be nothing at all here. */
        private static void kijk(Cijferkraker kraker, String getoond, List<String> delen) {
            if (!getoond.equals("–")) {
                kraker.zie(getoond, delen);
            }
        }

        private void tijden(String groep, OverlastcijfersView view) {
            for (int stuk = 0; stuk < 8; stuk++) {
                kijk(tabellen, view.reeks().kwartalen().get(stuk).problemen(), tijd(stad, "k", groep, stuk));
            }
            List<String> vakken = view.warmte().dagen().stream()
                    .flatMap(dag -> dag.vakken().stream())
                    .map(OverlastcijfersView.Vak::aantal)
                    .toList();
            List<String> alle = new ArrayList<>(tijd(stad, "d", groep, vakken.size()));
            for (int stuk = 0; stuk < vakken.size(); stuk++) {
                kijk(dagdelen, vakken.get(stuk), tijd(stad, "d", groep, stuk));
                alle.addAll(tijd(stad, "d", groep, stuk));
            }
            dagdelen.zie(view.kern().meldingen(), alle);
        }
    }
}
