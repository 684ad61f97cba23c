package nl.buurtregie.wijkkompas.resultaat.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.gebied.Bevolking;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.Wijk;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.afscherming.Cijferkraker;
import nl.buurtregie.wijkkompas.landelijk.Landelijk;
import nl.buurtregie.wijkkompas.landelijk.Landelijkcijfer;
import nl.buurtregie.wijkkompas.resultaat.Proefzaken;
import nl.buurtregie.wijkkompas.resultaat.Resultaatcijfers;
import org.junit.jupiter.api.Test;

/** The results of invented cities under every filter, all in the hands of somebody who calculates. */
class ResultatenKraakTest {

    private static final int STEDEN = Integer.getInteger("steden", 30);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), SharedClock.ZONE);
    private static final List<String> AARDEN = List.of("GELUID_PERSONEN", "ROOK");
    private static final List<String> VERWIJZERS = List.of("POLITIE", "ZELFMELDER");

    /** Counts that are part of one another are attacked together. */
    private static final List<int[]> GROEPEN = List.of(
            new int[] {0, 1, 2, 8},
            new int[] {3, 9, 15},
            new int[] {0, 3, 4},
            new int[] {4, 5, 6, 7},
            new int[] {10},
            new int[] {11},
            new int[] {12},
            new int[] {13},
            new int[] {14});

    /** Part and whole. */
    private static final int[][] DELEN = {
        {1, 0}, {2, 1}, {8, 0}, {2, 8}, {3, 0}, {9, 3}, {15, 3}, {4, 0}, {5, 4}, {6, 5}, {7, 5}, {11, 0}, {13, 0},
        {14, 0}, {10, 1}, {12, 1}
    };

    private static final Map<String, Integer> WOORDEN = Map.of(
            "niet geschikt",
            11,
            "kregen advies",
            10,
            "trokken in",
            12,
            "weigerden",
            13,
            "niet bereikt",
            14,
            "via pendelen",
            7);

    private static final int[] TREDEN = {0, 1, 3, 4, 5, 6};

    private int klein;
    private int dicht;
    private final List<String> gekraakt = new ArrayList<>();

    @Test
    void wie_alle_filters_verzamelt_rekent_geen_klein_getal_uit() {
        Testdatabase.proef(em -> {
            Gebieden gebieden = new Testobjecten(em, KLOK).maak(Gebieden.class);
            List<Wijk> wijken = gebieden.wijken().subList(0, 3);
            Random toeval = new Random(2026);
            for (int nummer = 0; nummer < STEDEN; nummer++) {
                Proefzaken stad =
                        new Proefzaken(toeval, wijken.stream().map(Wijk::code).toList(), AARDEN, VERWIJZERS);
                Resultaatbeeld beeld = new Testobjecten(em, KLOK)
                        .met(Gebieden.class, gebieden)
                        .met(Bevolking.class, new Niemand())
                        .met(Landelijk.class, new GeenLand())
                        .met(Resultaatcijfers.class, stad)
                        .maak(Resultaatbeeld.class);
                kraak(nummer, stad, new Paginas(stad, beeld, wijken));
            }
        });
        System.out.println("Resultaten: " + STEDEN + " steden, " + klein + " kleine getallen, " + gekraakt.size()
                + " uitgerekend, " + dicht + " paginas dicht");
        assertThat(gekraakt).isEmpty();
        assertThat(klein).isGreaterThan(50 * STEDEN);
    }

    private void kraak(int nummer, Proefzaken stad, Paginas paginas) {
        dicht += paginas.dicht;
        for (int[] groep : GROEPEN) {
            List<Cijferkraker.Vraag> vragen = new ArrayList<>();
            for (List<String> codes : keuzes(stad)) {
                for (int kolom : groep) {
                    vraag(vragen, nummer, stad, codes, kolom, -1);
                }
                for (int[] deel : DELEN) {
                    if (heeft(groep, deel[0]) && heeft(groep, deel[1])) {
                        vraag(vragen, nummer, stad, codes, deel[1], deel[0]);
                    }
                }
            }
            klein += vragen.size();
            gekraakt.addAll(paginas.kraker(groep).kraak(vragen));
        }
        kraakDuren(nummer, stad, paginas.duren);
    }

    /** @param zonder the part that is left out, or -1 */
    private static void vraag(
            List<Cijferkraker.Vraag> vragen, int nummer, Proefzaken stad, List<String> codes, int kolom, int zonder) {
        int echt = stad.aantal(codes, kolom) - (zonder < 0 ? 0 : stad.aantal(codes, zonder));
        boolean bekend = zonder < 0 && kolom == 0 && codes.stream().allMatch(String::isEmpty);
        if (echt > 0 && echt < 5 && !bekend) {
            vragen.add(new Cijferkraker.Vraag(
                    "stad " + nummer + " " + codes + " " + kolom + " zonder " + zonder + ": " + echt,
                    atomen(stad, codes, kolom),
                    zonder < 0 ? List.of() : atomen(stad, codes, zonder)));
        }
    }

    private void kraakDuren(int nummer, Proefzaken stad, ResultatenView.Doorlooptijd tijd) {
        if (tijd == null || tijd.staven().isEmpty()) {
            return;
        }
        Cijferkraker kraker = new Cijferkraker();
        List<String> alle = tijd.staven().stream().map(een -> "t" + een.vanaf()).toList();
        kraker.zie(woord(tijd.uitleg(), "n\u00a0=\u00a0([0-9.–]+)"), alle);
        List<String> binnen = new ArrayList<>();
        for (ResultatenView.Staaf staaf : tijd.staven()) {
            kraker.zie(staaf.aantal() == 0 ? "–" : Integer.toString(staaf.aantal()), List.of("t" + staaf.vanaf()));
            if (staaf.vanaf() + 9 <= tijd.doel()) {
                binnen.add("t" + staaf.vanaf());
            } else if (staaf.vanaf() <= tijd.doel()) {
                kraker.hoogstens("op tijd", "t" + staaf.vanaf());
                binnen.add("op tijd");
            }
        }
        kraker.zie(woord(tijd.doelWoorden(), "^([0-9.–]+) van"), binnen);
        deel(kraker, tijd, tijd.mediaan(), 0.5);
        deel(kraker, tijd, tijd.p90(), 0.9);
        List<Cijferkraker.Vraag> vragen = new ArrayList<>();
        stad.treden().forEach((vanaf, aantal) -> {
            if (aantal < 5) {
                String naam = "stad " + nummer + " duur " + vanaf + ": " + aantal;
                vragen.add(new Cijferkraker.Vraag(naam, List.of("t" + vanaf), List.of()));
            }
        });
        klein += vragen.size();
        gekraakt.addAll(kraker.kraak(vragen));
    }

    /** Fewer than this part before its step, and no more than the rest after it. */
    private static void deel(Cijferkraker kraker, ResultatenView.Doorlooptijd tijd, Integer dagen, double deel) {
        if (dagen != null) {
            List<String> alle =
                    tijd.staven().stream().map(een -> "t" + een.vanaf()).toList();
            List<String> voor = tijd.staven().stream()
                    .filter(een -> een.tot() <= dagen && een.vanaf() < 140)
                    .map(een -> "t" + een.vanaf())
                    .toList();
            List<String> na = tijd.staven().stream()
                    .filter(een -> een.vanaf() > dagen)
                    .map(een -> "t" + een.vanaf())
                    .toList();
            kraker.verhouding(voor, alle, deel, deel - 1);
            kraker.verhouding(na, alle, 1 - deel, 0);
        }
    }

    private static String woord(String zin, String vorm) {
        return java.util.regex.Pattern.compile(vorm)
                .matcher(zin)
                .results()
                .map(een -> een.group(1))
                .findFirst()
                .orElse("");
    }

    private static boolean heeft(int[] groep, int kolom) {
        return IntStream.of(groep).anyMatch(een -> een == kolom);
    }

    private static List<List<String>> keuzes(Proefzaken stad) {
        List<List<String>> keuzes = new ArrayList<>();
        for (String aard : met(stad.aarden)) {
            for (String verwijzer : met(stad.verwijzers)) {
                for (String wijk : met(stad.wijken)) {
                    keuzes.add(List.of(aard, verwijzer, wijk));
                }
            }
        }
        return keuzes;
    }

    private static List<String> met(List<String> codes) {
        return Stream.concat(Stream.of(""), codes.stream()).toList();
    }

    private static List<String> atomen(Proefzaken stad, List<String> codes, int kolom) {
        List<String> atomen = new ArrayList<>();
        for (String aard : codes.get(0).isEmpty() ? stad.aarden : List.of(codes.get(0))) {
            for (String verwijzer : codes.get(1).isEmpty() ? stad.verwijzers : List.of(codes.get(1))) {
                for (String wijk : codes.get(2).isEmpty() ? stad.wijken : List.of(codes.get(2))) {
                    atomen.add(aard + "/" + verwijzer + "/" + wijk + "/" + kolom);
                }
            }
        }
        return atomen;
    }

    /** All pages of one city, read. */
    private static final class Paginas {
        private final Proefzaken stad;
        private final Map<List<String>, Map<Integer, String>> gezien = new HashMap<>();
        private final Map<String, String> namen = new HashMap<>();
        private ResultatenView.Doorlooptijd duren;
        private int dicht;

        Paginas(Proefzaken stad, Resultaatbeeld beeld, List<Wijk> wijken) {
            this.stad = stad;
            wijken.forEach(wijk -> namen.put(wijk.naam(), wijk.code()));
            for (String aard : stad.aarden) {
                namen.put(Aard.valueOf(aard).woord(), aard);
            }
            for (String verwijzer : stad.verwijzers) {
                namen.put(Verwijzer.valueOf(verwijzer).woord(), verwijzer);
            }
            for (List<String> codes : keuzes(stad)) {
                lees(codes, beeld.maak(vraag(codes)));
            }
        }

        private static Resultaatvraag vraag(List<String> codes) {
            Resultaatvraag vraag = new Resultaatvraag();
            Testobjecten.zet(vraag, "aard", codes.get(0));
            Testobjecten.zet(vraag, "verwijzer", codes.get(1));
            Testobjecten.zet(vraag, "wijk", codes.get(2));
            return Testobjecten.zet(vraag, "periode", Integer.toString(Proefzaken.JAAR));
        }

        private void zie(List<String> codes, int kolom, String getoond) {
            Map<Integer, String> hier = gezien.computeIfAbsent(codes, nieuw -> new HashMap<>());
            if (!getoond.equals("–")) { // a dash may be nothing at all
                hier.put(kolom, getoond);
            }
        }

        private void lees(List<String> codes, ResultatenView view) {
            if (view.leeg() != null) {
                if (view.leeg().kop().startsWith("In ")) {
                    zie(codes, 0, "0");
                } else {
                    dicht++;
                }
                return;
            }
            int[][] delen = {{8, 0}, {2, 1}, {9, 3}};
            for (int plaats = 0; plaats < delen.length; plaats++) {
                String[] getallen = view.aandelen().get(plaats).teller().split(" van ");
                zie(codes, delen[plaats][0], getallen[0]);
                zie(codes, delen[plaats][1], getallen[1]);
            }
            for (int plaats = 0; plaats < TREDEN.length; plaats++) {
                ResultatenView.Trede trede = view.trechter().treden().get(plaats);
                zie(codes, TREDEN[plaats], trede.aantal());
                if (trede.verlies() != null) {
                    WOORDEN.forEach((woord, kolom) -> {
                        String getal = woord(trede.verlies(), "([0-9.]+) " + woord);
                        if (!getal.isEmpty()) {
                            zie(codes, kolom, getal);
                        }
                    });
                }
            }
            ResultatenView.Doorlooptijd tijd = view.doorlooptijd();
            zie(codes, 3, woord(tijd.uitleg(), "n\u00a0=\u00a0([0-9.–]+)"));
            String binnen = woord(tijd.doelWoorden(), "^([0-9.–]+) van");
            if (!binnen.isEmpty()) {
                zie(codes, 15, binnen);
            }
            if (codes.stream().allMatch(String::isEmpty)) {
                duren = tijd;
            } else {
                assertThat(tijd.staven()).isEmpty();
            }
            for (int richting = 0; richting < 3; richting++) {
                tabel(codes, richting, view.tabellen().get(richting));
            }
        }

        private void tabel(List<String> codes, int richting, ResultatenView.Tabel tabel) {
            Stream.concat(tabel.regels().stream(), tabel.rest().stream())
                    .filter(regel -> namen.containsKey(regel.naam()))
                    .forEach(regel -> {
                        List<String> rij = new ArrayList<>(codes);
                        rij.set(richting, namen.get(regel.naam()));
                        zie(rij, 1, regel.geschikt());
                        zie(rij, 2, regel.goed());
                    });
        }

        /** All that was seen of these counts, as equations. */
        Cijferkraker kraker(int[] groep) {
            Cijferkraker kraker = new Cijferkraker();
            List<String> niets = List.of("", "", "");
            for (int[] deel : DELEN) {
                if (heeft(groep, deel[0]) && heeft(groep, deel[1])) {
                    List<String> delen = atomen(stad, niets, deel[0]);
                    List<String> geheel = atomen(stad, niets, deel[1]);
                    IntStream.range(0, delen.size()).forEach(een -> kraker.hoogstens(delen.get(een), geheel.get(een)));
                }
            }
            gezien.forEach((codes, getallen) -> getallen.forEach((kolom, getoond) -> {
                if (heeft(groep, kolom)) {
                    kraker.zie(getoond, atomen(stad, codes, kolom));
                }
            }));
            if (heeft(groep, 0)) {
                int maanden = stad.aantal(niets, 0); // these stand on another page, month by month
                kraker.tussen(maanden, maanden, atomen(stad, niets, 0));
            }
            return kraker;
        }
    }

    /** Nobody is known to live here. */
    private static final class Niemand extends Bevolking {
        @Override
        public Map<String, Integer> inwoners(int jaar) {
            return Map.of();
        }
    }

    /** The country has no figures. */
    private static final class GeenLand extends Landelijk {
        @Override
        public List<Landelijkcijfer> cijfers() {
            return List.of();
        }

        @Override
        public Aanmeldingen aanmeldingen(int jaar, String wijk) {
            return null;
        }
    }
}
