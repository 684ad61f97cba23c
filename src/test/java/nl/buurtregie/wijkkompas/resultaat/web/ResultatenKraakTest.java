package nl.buurtregie.wijkkompas.resultaat.web;

import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.AANGEMELD;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.ADVIES;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.BINNEN_DOEL;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.EERSTE_BUUR;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.GESCHIKT;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.GEWEIGERD;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.GOED;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.GOED_BEHANDELD;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.GOED_GESCHIKT;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.INGETROKKEN;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.NAAR_PAAR;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.NIET_BEREIKT;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.ONGESCHIKT;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.PENDEL;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.SAMEN;
import static nl.buurtregie.wijkkompas.resultaat.Zaaktelling.TWEEDE_BUUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
import nl.buurtregie.wijkkompas.resultaat.Zaaktelling;
import org.junit.jupiter.api.Test;

/** The results of invented cities under every filter, all in the hands of somebody who calculates. */
class ResultatenKraakTest {

    private static final int STEDEN = Integer.getInteger("steden", 30);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), SharedClock.ZONE);
    private static final List<String> AARDEN = List.of("GELUID_PERSONEN", "ROOK");
    private static final List<String> VERWIJZERS = List.of("POLITIE", "ZELFMELDER");

    /** Counts that are part of one another are attacked together. */
    private static final List<Set<Zaaktelling>> GROEPEN = List.of(
            EnumSet.of(AANGEMELD, GESCHIKT, GOED_GESCHIKT, GOED),
            EnumSet.of(NAAR_PAAR, GOED_BEHANDELD, BINNEN_DOEL),
            EnumSet.of(AANGEMELD, NAAR_PAAR, EERSTE_BUUR),
            EnumSet.of(EERSTE_BUUR, TWEEDE_BUUR, SAMEN, PENDEL),
            EnumSet.of(ADVIES),
            EnumSet.of(ONGESCHIKT),
            EnumSet.of(INGETROKKEN),
            EnumSet.of(GEWEIGERD),
            EnumSet.of(NIET_BEREIKT));

    /** Part and whole. */
    private record Deel(Zaaktelling deel, Zaaktelling geheel) {
        boolean isIn(Set<Zaaktelling> groep) {
            return groep.contains(deel) && groep.contains(geheel);
        }
    }

    private static final List<Deel> DELEN = List.of(
            new Deel(GESCHIKT, AANGEMELD),
            new Deel(GOED_GESCHIKT, GESCHIKT),
            new Deel(GOED, AANGEMELD),
            new Deel(GOED_GESCHIKT, GOED),
            new Deel(NAAR_PAAR, AANGEMELD),
            new Deel(GOED_BEHANDELD, NAAR_PAAR),
            new Deel(BINNEN_DOEL, NAAR_PAAR),
            new Deel(EERSTE_BUUR, AANGEMELD),
            new Deel(TWEEDE_BUUR, EERSTE_BUUR),
            new Deel(SAMEN, TWEEDE_BUUR),
            new Deel(PENDEL, TWEEDE_BUUR),
            new Deel(ONGESCHIKT, AANGEMELD),
            new Deel(GEWEIGERD, EERSTE_BUUR),
            new Deel(NIET_BEREIKT, EERSTE_BUUR),
            new Deel(ADVIES, GESCHIKT),
            new Deel(INGETROKKEN, GESCHIKT));

    private static final Map<String, Zaaktelling> WOORDEN = Map.of(
            "niet geschikt", ONGESCHIKT,
            "kregen advies", ADVIES,
            "trokken in", INGETROKKEN,
            "weigerden", GEWEIGERD,
            "niet bereikt", NIET_BEREIKT,
            "via pendelen", PENDEL);

    private static final List<Zaaktelling> TREDEN =
            List.of(AANGEMELD, GESCHIKT, NAAR_PAAR, EERSTE_BUUR, TWEEDE_BUUR, SAMEN);

    /** The three shares on the page, in their order. */
    private static final List<Deel> AANDELEN =
            List.of(new Deel(GOED, AANGEMELD), new Deel(GOED_GESCHIKT, GESCHIKT), new Deel(GOED_BEHANDELD, NAAR_PAAR));

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
        for (Set<Zaaktelling> groep : GROEPEN) {
            List<Cijferkraker.Vraag> vragen = new ArrayList<>();
            for (List<String> codes : keuzes(stad)) {
                for (Zaaktelling telling : groep) {
                    vraag(vragen, nummer, stad, codes, telling, null);
                }
                for (Deel een : DELEN) {
                    if (een.isIn(groep)) {
                        vraag(vragen, nummer, stad, codes, een.geheel(), een.deel());
                    }
                }
            }
            klein += vragen.size();
            gekraakt.addAll(paginas.kraker(groep).kraak(vragen));
        }
        kraakDuren(nummer, stad, paginas.duren);
    }

    /** @param zonder the part that is left out, or null */
    private static void vraag(
            List<Cijferkraker.Vraag> vragen,
            int nummer,
            Proefzaken stad,
            List<String> codes,
            Zaaktelling kolom,
            Zaaktelling zonder) {
        int echt = stad.aantal(codes, kolom) - (zonder == null ? 0 : stad.aantal(codes, zonder));
        boolean bekend = zonder == null && kolom == AANGEMELD && codes.stream().allMatch(String::isEmpty);
        if (echt > 0 && echt < 5 && !bekend) {
            vragen.add(new Cijferkraker.Vraag(
                    "stad " + nummer + " " + codes + " " + kolom + " zonder " + zonder + ": " + echt,
                    atomen(stad, codes, kolom),
                    zonder == null ? List.of() : atomen(stad, codes, zonder)));
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

    private static List<String> atomen(Proefzaken stad, List<String> codes, Zaaktelling kolom) {
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
        private final Map<List<String>, Map<Zaaktelling, String>> gezien = new HashMap<>();
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

        private void zie(List<String> codes, Zaaktelling kolom, String getoond) {
            Map<Zaaktelling, String> hier = gezien.computeIfAbsent(codes, nieuw -> new HashMap<>());
            if (!getoond.equals("–")) { // a dash may be nothing at all
                hier.put(kolom, getoond);
            }
        }

        private void lees(List<String> codes, ResultatenView view) {
            if (view.leeg() != null) {
                if (view.leeg().kop().startsWith("In ")) {
                    zie(codes, AANGEMELD, "0");
                } else {
                    dicht++;
                }
                return;
            }
            for (int plaats = 0; plaats < AANDELEN.size(); plaats++) {
                ResultatenView.Aandeel aandeel = view.aandelen().get(plaats);
                zie(codes, AANDELEN.get(plaats).deel(), aandeel.teller());
                zie(codes, AANDELEN.get(plaats).geheel(), aandeel.aantal());
            }
            for (int plaats = 0; plaats < TREDEN.size(); plaats++) {
                ResultatenView.Trede trede = view.trechter().treden().get(plaats);
                zie(codes, TREDEN.get(plaats), trede.aantal());
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
            zie(codes, NAAR_PAAR, woord(tijd.uitleg(), "n\u00a0=\u00a0([0-9.–]+)"));
            String binnen = woord(tijd.doelWoorden(), "^([0-9.–]+) van");
            if (!binnen.isEmpty()) {
                zie(codes, BINNEN_DOEL, binnen);
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
                        zie(rij, GESCHIKT, regel.geschikt());
                        zie(rij, GOED_GESCHIKT, regel.goed());
                    });
        }

        /** All that was seen of these counts, as equations. */
        Cijferkraker kraker(Set<Zaaktelling> groep) {
            Cijferkraker kraker = new Cijferkraker();
            List<String> niets = List.of("", "", "");
            for (Deel deel : DELEN) {
                if (deel.isIn(groep)) {
                    List<String> delen = atomen(stad, niets, deel.deel());
                    List<String> geheel = atomen(stad, niets, deel.geheel());
                    IntStream.range(0, delen.size()).forEach(een -> kraker.hoogstens(delen.get(een), geheel.get(een)));
                }
            }
            gezien.forEach((codes, getallen) -> getallen.forEach((kolom, getoond) -> {
                if (groep.contains(kolom)) {
                    kraker.zie(getoond, atomen(stad, codes, kolom));
                }
            }));
            if (groep.contains(AANGEMELD)) {
                int maanden = stad.aantal(niets, AANGEMELD); // these stand on another page, month by month
                kraker.tussen(maanden, maanden, atomen(stad, niets, AANGEMELD));
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
