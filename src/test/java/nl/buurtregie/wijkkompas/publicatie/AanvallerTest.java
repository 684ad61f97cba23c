package nl.buurtregie.wijkkompas.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.wijkkompas.afscherming.Cel;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Telling;
import org.junit.jupiter.api.Test;

/** Invented cities, published twice, with everything that went out in the hands of somebody who calculates. */
class AanvallerTest {

    private static final int STEDEN = Integer.getInteger("steden", 8);
    private static final Set<String> GEKOZEN = Set.of(
            "bb_zaken_1000",
            "bb_pct_zelfmelder",
            "bb_pct_complex",
            "ol_problemen_1000",
            "ol_problemen_1000_fysiek",
            "ol_problemen_1000_sociaal",
            "ol_problemen_1000_buren",
            "ol_problemen_1000_overig");

    @Test
    void niemand_rekent_een_klein_getal_uit() {
        List<Indicator> definities = definities();
        Random toeval = new Random(11);
        int klein = 0;
        int verborgen = 0;
        for (int nummer = 0; nummer < STEDEN; nummer++) {
            Stad stad = new Stad(definities, toeval);
            Map<Sleutel, Cel> eerste = stad.publiceer(2024, 2024);
            stad.publiceer(2024, 2024); // the same once more: all it told is known already
            Map<Sleutel, Cel> tweede = stad.publiceer(2024, 2025);
            Aanvaller aanvaller = new Aanvaller(stad.kaart, definities);
            stad.uitgegeven.forEach(aanvaller::lees);
            assertThat(aanvaller.gezien()).hasSizeGreaterThan(50);
            Map<Sleutel, Cel> alle = new LinkedHashMap<>(eerste);
            alle.putAll(tweede);
            for (Map.Entry<Sleutel, Cel> cel : alle.entrySet()) {
                verborgen += cel.getValue().verborgen() ? 1 : 0;
                if (Regels.STANDAARD.isKlein(cel.getValue().waarde())) {
                    klein++;
                    Sleutel wat = cel.getKey();
                    double[] bereik = aanvaller.bereik(wat.telling(), wat.niveau(), wat.gebied(), wat.periode(), 1, 4);
                    assertThat(bereik[0]).as("stad %s: %s", nummer, wat).isLessThan(1 + 1e-6);
                    assertThat(bereik[1]).as("stad %s: %s", nummer, wat).isGreaterThan(4 - 1e-6);
                }
            }
        }
        System.out.println(
                "Aanvaller: " + STEDEN + " steden, " + klein + " kleine getallen, " + verborgen + " verborgen");
        assertThat(klein).isGreaterThan(30 * STEDEN);
    }

    private static List<Indicator> definities() {
        List<Indicator> definities = new ArrayList<>();
        Testdatabase.proef(em -> new Testobjecten(em, new Schuifklok(Cijferwereld.NU))
                .maak(Catalogus.class).eigen(LocalDate.of(2026, 3, 12)).stream()
                        .filter(een -> GEKOZEN.contains(een.code()))
                        .forEach(definities::add));
        return definities;
    }

    /** Six buurten in three wijken and two kompaswijken that cross them. */
    private static final class Stad {

        final Map<Niveau, Map<String, String>> kaart = Map.of(
                Niveau.BUURT, deel("B1", "B2", "B3", "B4", "B5", "B6"),
                Niveau.WIJK, deel("W1", "W1", "W2", "W2", "W3", "W3"),
                Niveau.KOMPASWIJK, deel("K1", "K1", "K1", "K2", "K2", "K2"),
                Niveau.GEMEENTE, deel("G", "G", "G", "G", "G", "G"));
        final List<List<Cijfer>> uitgegeven = new ArrayList<>();
        private final List<Indicator> definities;
        private final Map<Feitsoort, List<Atoom>> feiten = new HashMap<>();
        private final Geschiedenis geschiedenis = new Geschiedenis();

        Stad(List<Indicator> definities, Random toeval) {
            this.definities = definities;
            int drukte = 1 + toeval.nextInt(12);
            List<Telling> groepen = List.of(
                    Telling.PROBLEMEN_FYSIEK,
                    Telling.PROBLEMEN_SOCIAAL,
                    Telling.PROBLEMEN_BUREN,
                    Telling.PROBLEMEN_OVERIG);
            for (String buurt : kaart.get(Niveau.BUURT).keySet()) {
                for (int kwartaal = 2024 * 4; kwartaal < 2026 * 4; kwartaal++) {
                    for (Telling groep : groepen) {
                        voegToe(
                                Feitsoort.PROBLEEM,
                                EnumSet.of(Telling.PROBLEMEN, groep),
                                buurt,
                                kwartaal,
                                toeval.nextInt(3) == 0 ? 0 : toeval.nextInt(drukte));
                    }
                    for (boolean zelf : new boolean[] {true, false}) {
                        Set<Telling> merk =
                                zelf ? EnumSet.of(Telling.ZAKEN, Telling.ZELFMELDERS) : EnumSet.of(Telling.ZAKEN);
                        voegToe(Feitsoort.AANMELDING, merk, buurt, kwartaal, toeval.nextInt(1 + drukte / 2));
                    }
                    voegToe(
                            Feitsoort.AANMELDING,
                            EnumSet.of(Telling.ZAKEN, Telling.COMPLEX),
                            buurt,
                            kwartaal,
                            toeval.nextInt(2));
                }
            }
        }

        private void voegToe(Feitsoort soort, Set<Telling> merk, String buurt, int kwartaal, int aantal) {
            feiten.computeIfAbsent(soort, nieuw -> new ArrayList<>()).add(new Atoom(merk, buurt, kwartaal, aantal));
        }

        Map<Sleutel, Cel> publiceer(int van, int tot) {
            Gebiedsbeeld gebieden = Gebiedsbeeld.van(kaart);
            Vraag vraag = new Vraag(definities, Periode.alle(van, tot), LocalDate.MAX, gebieden, Regels.STANDAARD);
            Map<Sleutel, Cel> cellen = new LinkedHashMap<>();
            Map<Feitsoort, List<Map<Atoomplek, Integer>>> steden = new HashMap<>();
            for (Feitsoort soort : vraag.soorten()) {
                Telstelsel stelsel = new Telstelsel(soort, vraag, feiten.get(soort), van, tot);
                stelsel.eerder(geschiedenis);
                assertThat(stelsel.schermAf(steden.computeIfAbsent(soort, nieuw -> new ArrayList<>()))
                                .onopgelost())
                        .isZero();
                cellen.putAll(stelsel.cellen());
            }
            steden.forEach(geschiedenis::steden);
            cellen.forEach((wat, cel) -> geschiedenis.telling(
                    wat, new Geschiedenis.Eerder(cel.waarde(), cel.verborgen(), Regels.STANDAARD)));
            Noemers noemers = new Noemers(gebieden, jaar -> inwoners(), Map.of());
            uitgegeven.add(new Rekenaar(vraag, cellen, noemers, Map.of(), registratie -> LocalDate.MIN).alle());
            return cellen;
        }

        private static Map<String, Integer> inwoners() {
            Map<String, Integer> inwoners = new HashMap<>();
            deel("", "", "", "", "", "").keySet().forEach(buurt -> inwoners.put(buurt, 1000));
            return inwoners;
        }

        private static Map<String, String> deel(String... gebieden) {
            Map<String, String> deel = new TreeMap<>();
            for (int nummer = 0; nummer < gebieden.length; nummer++) {
                deel.put("B" + (nummer + 1), gebieden[nummer]);
            }
            return deel;
        }
    }
}
