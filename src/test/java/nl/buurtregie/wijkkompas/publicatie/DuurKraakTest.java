package nl.buurtregie.wijkkompas.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.wijkkompas.afscherming.Cijferkraker;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Duur;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Maat;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Telling;
import org.junit.jupiter.api.Test;

/**
 * A middle duration tells on which side of it how many lie. Somebody lays the durations of all areas and years beside their
 * counts and looks for a hidden count.
 */
class DuurKraakTest {

    private static final int STEDEN = Integer.getInteger("steden", 30);
    private static final int BUURTEN = 8;

    private static final Map<Niveau, Map<String, String>> KAART = Map.of(
            Niveau.BUURT, deel(een -> "B" + een),
            Niveau.WIJK, deel(een -> "W" + een / 2),
            Niveau.KOMPASWIJK, deel(een -> "K" + een / 3),
            Niveau.STADSDEEL, deel(een -> "S" + een % 2),
            Niveau.GEMEENTE, deel(een -> "G"));

    private int klein;
    private int duren;
    private final List<String> gekraakt = new ArrayList<>();

    @Test
    void een_middelste_duur_verraadt_geen_aantal() {
        List<Indicator> definities = new ArrayList<>();
        Testdatabase.proef(em -> new Testobjecten(em, new Schuifklok(Cijferwereld.NU))
                .maak(Catalogus.class).eigen(LocalDate.of(2026, 3, 12)).stream()
                        .filter(een -> een.code().startsWith("bb_doorlooptijd"))
                        .forEach(definities::add));
        assertThat(definities).hasSize(2);
        Random toeval = new Random(90);
        for (int nummer = 0; nummer < STEDEN; nummer++) {
            kraak(nummer, definities, toeval);
        }
        System.out.println("Duren: " + STEDEN + " steden, " + duren + " duren, " + klein + " kleine getallen, "
                + gekraakt.size() + " uitgerekend");
        assertThat(gekraakt).isEmpty();
        assertThat(klein).isGreaterThan(STEDEN);
        assertThat(duren).isGreaterThan(5 * STEDEN);
    }

    private void kraak(int nummer, List<Indicator> definities, Random toeval) {
        List<Atoom> atomen = new ArrayList<>();
        List<Duur> tijden = new ArrayList<>();
        for (String buurt : KAART.get(Niveau.BUURT).keySet()) {
            boolean stil = toeval.nextInt(3) == 0;
            for (int jaar = 2024; jaar <= 2025; jaar++) {
                int aantal = stil ? toeval.nextInt(4) : toeval.nextInt(toeval.nextInt(60) + 1);
                atomen.add(new Atoom(Set.of(Telling.BEHANDELD), buurt, jaar * 4, aantal));
                int gewoon = 20 + toeval.nextInt(80);
                for (int zaak = 0; zaak < aantal; zaak++) {
                    tijden.add(new Duur(buurt, jaar * 4, gewoon + toeval.nextInt(40), 1));
                }
            }
        }
        Gebiedsbeeld gebieden = Gebiedsbeeld.van(KAART);
        Vraag vraag = new Vraag(definities, Periode.alle(2024, 2025), LocalDate.MAX, gebieden, Regels.STANDAARD);
        Telstelsel stelsel = new Telstelsel(Feitsoort.AFSLUITING, vraag, atomen, 2024, 2025);
        assertThat(stelsel.schermAf(new ArrayList<>()).onopgelost()).isZero();
        Duurverdeling verdeling = new Duurverdeling(tijden, gebieden, vraag.perioden());
        List<Cijfer> cijfers = new Rekenaar(
                        vraag,
                        stelsel.cellen(),
                        new Noemers(gebieden, jaar -> Map.of(), Map.of()),
                        Map.of(Telling.BEHANDELD, verdeling),
                        registratie -> LocalDate.MIN)
                .alle();
        Lezer lezer = new Lezer(definities, cijfers);
        duren += lezer.duren;
        List<Cijferkraker.Vraag> vragen = new ArrayList<>();
        stelsel.cellen().forEach((waar, cel) -> {
            if (Regels.STANDAARD.isKlein(cel.waarde())) {
                vragen.add(new Cijferkraker.Vraag(
                        "stad " + nummer + " " + waar + ": " + cel.waarde(),
                        lezer.delen(waar.niveau(), waar.gebied(), waar.periode(), klasse -> true),
                        List.of()));
            }
        });
        klein += vragen.size();
        gekraakt.addAll(lezer.kraker.kraak(vragen));
    }

    private static Map<String, String> deel(java.util.function.IntFunction<String> gebied) {
        Map<String, String> deel = new TreeMap<>();
        IntStream.range(0, BUURTEN).forEach(een -> deel.put("B" + een, gebied.apply(een)));
        return deel;
    }

    /** Splits every buurt and year by the durations that were published, and writes down what each of them says. */
    private static final class Lezer {
        final Cijferkraker kraker = new Cijferkraker();
        private final List<Integer> grenzen;
        private int duren;

        Lezer(List<Indicator> definities, List<Cijfer> cijfers) {
            grenzen = new ArrayList<>(new TreeSet<>(cijfers.stream()
                    .filter(een -> een.status() == Cijferstatus.OK)
                    .map(een -> een.waarde().intValueExact())
                    .toList()));
            for (Cijfer een : cijfers) {
                List<String> alle = delen(een.niveau(), een.gebied(), een.periode(), klasse -> true);
                if (een.teller() != null) {
                    kraker.zie(Integer.toString(een.teller()), alle);
                }
                if (een.status() == Cijferstatus.OK) {
                    assertThat(een.teller())
                            .as("dertig, wat er ook is afgerond")
                            .isGreaterThan(30);
                    boolean midden = definities.stream()
                            .anyMatch(wat -> wat.code().equals(een.code()) && wat.maat() == Maat.MEDIAAN);
                    duur(een, alle, midden ? 0.5 : 0.9);
                }
            }
        }

        /** Class 2i + 1 is the duration of bound i itself; 2i what lies before it. */
        private void duur(Cijfer een, List<String> alle, double deel) {
            duren++;
            int plaats = 2 * grenzen.indexOf(een.waarde().intValueExact()) + 1;
            kraker.verhouding(
                    delen(een.niveau(), een.gebied(), een.periode(), klasse -> klasse < plaats), alle, deel, deel - 1);
            kraker.verhouding(
                    delen(een.niveau(), een.gebied(), een.periode(), klasse -> klasse > plaats), alle, 1 - deel, 0);
        }

        List<String> delen(Niveau niveau, String gebied, String periode, java.util.function.IntPredicate welke) {
            Periode tijd = Periode.lees(periode);
            List<String> delen = new ArrayList<>();
            KAART.get(niveau).forEach((buurt, in) -> {
                for (int jaar = 2024; jaar <= 2025; jaar++) {
                    if (in.equals(gebied) && tijd.omvat(jaar * 4, false)) {
                        for (int klasse = 0; klasse <= 2 * grenzen.size(); klasse++) {
                            if (welke.test(klasse)) {
                                delen.add(buurt + " " + jaar + " " + klasse);
                            }
                        }
                    }
                }
            });
            return delen;
        }
    }
}
