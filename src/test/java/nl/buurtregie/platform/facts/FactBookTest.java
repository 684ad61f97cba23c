package nl.buurtregie.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.begrip.Zaakfeit;
import nl.buurtregie.overlast.begrip.Overlastfeit;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables beside the plainest reading of the book: one happening after the other. */
class FactBookTest {

    private static final LocalDate DAG = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wat_er_ook_gebeurt_de_tabellen_zeggen_hetzelfde_als_wie_het_boek_voorleest(long zaad) {
        Testdatabase.proef(em -> {
            FactBook boek = boek(em);
            Map<Long, String> dicht = new HashMap<>();
            Set<Long> terug = new HashSet<>();
            Map<Long, Boolean> complex = new HashMap<>();
            Map<Long, Integer> stappen = new HashMap<>();
            Set<Long> dubbel = new HashSet<>();
            Random toeval = new Random(zaad);
            for (int keer = 0; keer < 300; keer++) {
                long zaak = 1 + toeval.nextInt(25);
                if (!complex.containsKey(zaak)) {
                    boek.append(Zaakfeit.AANGEMELD, zaak, aanmelding(zaak));
                    complex.put(zaak, false);
                    continue;
                }
                switch (toeval.nextInt(6)) {
                    case 0 -> {
                        boolean zwaar = toeval.nextBoolean();
                        boek.append(Zaakfeit.GEWOGEN, zaak, Map.of("complex", zwaar));
                        complex.put(zaak, zwaar);
                    }
                    case 1 -> {
                        boek.append(Zaakfeit.STAP_KLAAR, zaak, stap(zaak));
                        stappen.merge(zaak, 1, Integer::sum);
                    }
                    case 2 -> {
                        if (dubbel.contains(zaak)) {
                            continue;
                        }
                        String resultaat = toeval.nextBoolean() ? "OPGELOST" : "VERBETERD";
                        boek.append(Zaakfeit.AFGESLOTEN, zaak, afsluiting(zaak, resultaat));
                        dicht.put(zaak, resultaat);
                        terug.remove(zaak);
                    }
                    case 3 -> {
                        boek.append(Zaakfeit.HEROPEND, zaak);
                        dicht.remove(zaak);
                        terug.remove(zaak);
                        dubbel.remove(zaak);
                    }
                    case 4 -> {
                        if (!dicht.containsKey(zaak)) {
                            boek.append(Zaakfeit.DUBBEL, zaak);
                            dubbel.add(zaak);
                        }
                    }
                    default -> {
                        boek.append(Zaakfeit.TERUGGEKEERD, zaak);
                        if (dicht.containsKey(zaak)) {
                            terug.add(zaak);
                        }
                    }
                }
            }
            assertThat(dubbel).as("een paar zijn dubbel").isNotEmpty();
            for (long zaak : complex.keySet()) {
                boolean telt = !dubbel.contains(zaak);
                assertThat(een(em, "select bool_or(complex) from feit_aanmelding where zaak = " + zaak))
                        .isEqualTo(telt ? complex.get(zaak) : null);
                assertThat(een(em, "select count(*) from feit_termijn where zaak = " + zaak))
                        .isEqualTo(telt ? (long) stappen.getOrDefault(zaak, 0) : 0L);
                assertThat(een(em, "select max(resultaat || terugkeer) from feit_afsluiting where zaak = " + zaak))
                        .isEqualTo(dicht.containsKey(zaak) ? dicht.get(zaak) + terug.contains(zaak) : null);
            }
            new Boekproef(em).herbouwtWatKapotGaat("feit_termijn", "norm", "99");
        });
    }

    @Test
    void een_ronde_telt_voor_elke_buurt_en_de_laatste_regel_geldt() {
        Testdatabase.proef(em -> {
            FactBook boek = boek(em);
            boek.append(Overlastfeit.RONDE_GELOPEN, "r1", ronde(3600, "BU1", "BU2"));
            boek.append(Overlastfeit.RONDE_GELOPEN, "r1", ronde(1800, "BU2", "BU3", "BU4"));
            assertThat(
                            een(
                                    em,
                                    "select string_agg(buurt_code || ' ' || seconden, ', ' order by buurt_code) from feit_ronde"))
                    .isEqualTo("BU2 1800, BU3 1800, BU4 1800");
            new Boekproef(em).herbouwtWatKapotGaat("feit_ronde", "meelopers", "7");
        });
    }

    @Test
    void elk_feit_dat_verteld_wordt_heeft_een_tabel() {
        Testdatabase.proef(em -> assertThat(
                        em.createNativeQuery("select wat from feitgebeurtenis").getResultList())
                .map(String::valueOf)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(Zaakfeit.values()), Arrays.stream(Overlastfeit.values()))
                                .map(Enum::name)
                                .toList()));
    }

    @Test
    void in_het_boek_wordt_niet_gegumd() {
        for (String verboden :
                new String[] {"update feitenboek set wat = 'GEWOGEN'", "delete from feitenboek", "truncate feitenboek"
                }) {
            Testdatabase.proef(em -> {
                boek(em).append(Zaakfeit.AANGEMELD, 1L, aanmelding(1));
                assertThatThrownBy(() -> em.createNativeQuery(verboden).executeUpdate())
                        .as(verboden)
                        .hasMessageContaining("wordt alleen aangevuld");
            });
        }
    }

    @Test
    void een_feit_dat_geen_kolom_heeft_wordt_geweigerd_en_verdwijnt_niet_stil() {
        Map<String, Object> zaak = aanmelding(1);
        zaak.put("nieuwe_mijlpaal", true);
        Map<String, Object> ronde = new HashMap<>(ronde(60, "BU1"));
        ronde.put("buurten", List.of(Map.of("buurt_code", "BU1", "wijk_code", "WK1", "regen", true)));
        Testdatabase.proef(em -> assertThatThrownBy(() -> boek(em).append(Zaakfeit.AANGEMELD, 1L, zaak))
                .hasMessageContaining("feit_aanmelding has no column nieuwe_mijlpaal"));
        Testdatabase.proef(em -> assertThatThrownBy(() -> boek(em).append(Overlastfeit.RONDE_GELOPEN, "r1", ronde))
                .hasMessageContaining("feit_ronde has no column regen"));
    }

    private static FactBook boek(EntityManager em) {
        return new Testobjecten(em, Clock.systemUTC()).maak(FactBook.class);
    }

    private static Object een(EntityManager em, String vraag) {
        return em.createNativeQuery(vraag).getSingleResult();
    }

    private static Map<String, Object> aanmelding(long zaak) {
        return new HashMap<>(Map.of(
                "zaak",
                zaak,
                "op",
                DAG,
                "buurt_code",
                "BU1",
                "wijk_code",
                "WK1",
                "indeling",
                2024,
                "verwijzer",
                "POLITIE",
                "kanaal",
                "TELEFOON",
                "aard",
                "ROOK"));
    }

    private static Map<String, Object> stap(long zaak) {
        return Map.of(
                "zaak",
                zaak,
                "stap",
                "INTAKE",
                "begin",
                DAG,
                "klaar",
                DAG,
                "werkdagen",
                2,
                "norm",
                5,
                "wijk_code",
                "WK1");
    }

    private static Map<String, Object> afsluiting(long zaak, String resultaat) {
        Map<String, Object> feit = aanmelding(zaak);
        feit.remove("kanaal");
        feit.putAll(Map.of("aangemeld", DAG, "resultaat", resultaat, "complex", false, "werkdagen", 9, "heropend", 0));
        for (String stap : new String[] {
            "geschikt",
            "naar_paar",
            "eerste_buur",
            "tweede_buur",
            "samen",
            "pendel",
            "groep",
            "coaching",
            "nazorg_bereikt"
        }) {
            feit.put(stap, true);
        }
        return feit;
    }

    private static Map<String, Object> ronde(int seconden, String... buurten) {
        return Map.of(
                "ronde",
                "r1",
                "op",
                DAG,
                "seconden",
                seconden,
                "meelopers",
                0,
                "buurten",
                java.util.Arrays.stream(buurten)
                        .map(code -> Map.of("buurt_code", code, "wijk_code", "WK1"))
                        .toList());
    }
}
