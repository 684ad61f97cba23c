package nl.buurtregie.wijkkompas.ervaring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.loket.Enquetevraag;
import nl.buurtregie.loket.Oordeel;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.afscherming.Afscherming;
import nl.buurtregie.wijkkompas.afscherming.Cijferkraker;
import org.junit.jupiter.api.Test;

class ErvaringenTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), SharedClock.ZONE);

    private static final int STEDEN = Integer.getInteger("steden", 30);
    private static final List<String> WIJKEN = List.of("WK001400", "WK001401", "WK001402");
    private static final List<String> GROEPEN = List.of("GOED", "ANDERS");

    @Test
    void geteld_wordt_per_jaar_wijk_en_afloop() {
        proef((ervaringen, em) -> {
            antwoorden(em, 8, "WK001400", "2026-K1", "GOED", "JA", 8);
            antwoorden(em, 12, "WK001400", "2026-K4", "ANDERS", "NEE", 5);
            antwoorden(em, 20, "WK001401", "2026-K4", "GOED", "JA", 9);
            antwoorden(em, 7, "WK001400", "2024-K2", "GOED", "JA", 7);
            assertThat(ervaringen.jaren()).containsExactly(2026, 2025, 2024);
            Ervaringen.Telling alles = ervaringen.van(2026).bij("", "").orElseThrow();
            assertThat(alles.aantal()).isEqualTo(40);
            assertThat(alles.aantallen().get(Enquetevraag.GEHOLPEN))
                    .isEqualTo(Map.of(Oordeel.JA, 30, Oordeel.BEETJE, 1, Oordeel.NEE, 10));
            assertThat(alles.gemiddeldCijfer()).as("304 op 40").isEqualTo("7,5");
            Ervaringen.Telling wijk =
                    ervaringen.van(2026).bij("WK001400", "ANDERS").orElseThrow();
            assertThat(wijk.aantal()).isEqualTo(10);
            assertThat(wijk.gemiddeldCijfer()).isEqualTo("5");
            assertThat(ervaringen.van(2025).bij("", "")).isEmpty();
        });
    }

    @Test
    void onder_de_vijf_is_te_weinig_en_een_buur_ervan_gaat_mee_dicht() {
        proef((ervaringen, em) -> {
            antwoorden(em, 2, "WK001400", "2026-K1", "ANDERS", "JA", 8);
            antwoorden(em, 12, "WK001400", "2026-K1", "GOED", "JA", 8);
            antwoorden(em, 30, "WK001401", "2026-K1", "GOED", "JA", 8);
            Ervaringen.Antwoorden van = ervaringen.van(2026);
            assertThat(van.bij("WK001400", "ANDERS")).isEmpty();
            assertThat(van.bij("WK001401", "GOED")).isPresent();
            assertThat(van.bij("WK001400", "GOED").isPresent()
                            && van.bij("WK001400", "").isPresent())
                    .isFalse();
        });
    }

    @Test
    void wie_alle_filters_naast_elkaar_legt_rekent_geen_kleine_groep_uit() {
        proef((ervaringen, em) -> {
            Random toeval = new Random(14);
            int klein = 0;
            List<String> gekraakt = new ArrayList<>();
            for (int stad = 0; stad < STEDEN; stad++) {
                em.createNativeQuery("delete from enquete_antwoord").executeUpdate();
                Map<String, Integer> echt = vul(em, toeval);
                Cijferkraker kraker = new Cijferkraker();
                List<Cijferkraker.Vraag> vragen = new ArrayList<>();
                Ervaringen.Antwoorden van = ervaringen.van(2026);
                for (String wijk : met(WIJKEN)) {
                    for (String groep : met(GROEPEN)) {
                        Optional<Ervaringen.Telling> telling = van.bij(wijk, groep);
                        telling.ifPresent(een ->
                                kraker.zie(Afscherming.inWoorden(een.aantal()), delen(wijk, groep, Oordeel.values())));
                        for (Oordeel oordeel : Oordeel.values()) {
                            List<String> delen = delen(wijk, groep, oordeel);
                            telling.ifPresent(een -> lees(kraker, een, oordeel, delen));
                            int aantal = delen.stream().mapToInt(echt::get).sum();
                            if (aantal > 0 && aantal < 5) {
                                vragen.add(
                                        new Cijferkraker.Vraag(stad + " " + delen + ": " + aantal, delen, List.of()));
                            }
                        }
                    }
                }
                klein += vragen.size();
                gekraakt.addAll(kraker.kraak(vragen));
            }
            System.out.println("Ervaringen: " + STEDEN + " steden, " + klein + " kleine getallen, " + gekraakt.size()
                    + " uitgerekend");
            assertThat(gekraakt).isEmpty();
            assertThat(klein).isGreaterThan(3 * STEDEN);
        });
    }

    /** A dash may be nothing, as the page says. */
    private static void lees(Cijferkraker kraker, Ervaringen.Telling telling, Oordeel oordeel, List<String> delen) {
        int getoond = telling.aantallen().get(Enquetevraag.GEHOLPEN).get(oordeel);
        if (!Afscherming.isVerborgen(getoond)) {
            kraker.zie(Afscherming.inWoorden(getoond), delen);
        }
    }

    private static Map<String, Integer> vul(EntityManager em, Random toeval) {
        Map<String, Integer> echt = new HashMap<>();
        for (String wijk : WIJKEN) {
            for (String groep : GROEPEN) {
                for (Oordeel oordeel : Oordeel.values()) {
                    int aantal = toeval.nextInt(4) == 0 ? 0 : toeval.nextInt(18);
                    antwoorden(em, aantal, wijk, "2026-K2", groep, oordeel.name(), 6);
                    echt.put(delen(wijk, groep, oordeel).get(0), aantal);
                }
            }
        }
        return echt;
    }

    private static List<String> delen(String wijk, String groep, Oordeel... oordelen) {
        List<String> delen = new ArrayList<>();
        for (String een : wijk.isEmpty() ? WIJKEN : List.of(wijk)) {
            for (String afloop : groep.isEmpty() ? GROEPEN : List.of(groep)) {
                for (Oordeel oordeel : oordelen) {
                    delen.add(een + " " + afloop + " " + oordeel);
                }
            }
        }
        return delen;
    }

    private static List<String> met(List<String> codes) {
        List<String> alle = new ArrayList<>(codes);
        alle.add("");
        return alle;
    }

    private static void antwoorden(
            EntityManager em, int aantal, String wijk, String kwartaal, String groep, String oordeel, int cijfer) {
        em.createNativeQuery("insert into enquete_antwoord (id, wijk_code, kwartaal, resultaatgroep, geholpen, gehoord,"
                        + " beter, aanraden, cijfer) select gen_random_uuid(), ?1, ?2, ?3, ?4, ?4, ?4, ?4, ?5"
                        + " from generate_series(1, ?6)")
                .setParameter(1, wijk)
                .setParameter(2, kwartaal)
                .setParameter(3, groep)
                .setParameter(4, oordeel)
                .setParameter(5, cijfer)
                .setParameter(6, aantal)
                .executeUpdate();
    }

    private static void proef(BiConsumer<Ervaringen, EntityManager> werk) {
        Testdatabase.proef(em -> werk.accept(new Testobjecten(em, KLOK).maak(Ervaringen.class), em));
    }
}
