package nl.buurtregie.wijkkompas.publicatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Feitenlezer;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Kwartaal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The life of a version, on a real database with the real process. */
class PublicatieTest {

    private static final Opdracht JAAR = new Opdracht(2025, 2025, null);

    private static final List<String> VERANDERINGEN = List.of(
            "update publicatiecijfer set waarde = 1",
            "delete from publicatiecijfer",
            "delete from publicatietelling",
            "update publicatiebasis set aantal = 1",
            "delete from publicatiestad",
            "update publicatie set controlegetal = 'x'",
            "update publicatie set stand = 'OPSTELLEN'",
            "update publicatieverloop set door = 'x'",
            "delete from publicatieverloop",
            "update indicator set naam = 'x'",
            "delete from publicatie");

    @Test
    @Regel({"Q2.2", "Q2.3", "Q2.4"})
    void twee_mensen_kijken_ernaar_en_nooit_dezelfde() {
        Cijferwereld.proef(wereld -> {
            Ik allebei = wereld.account("bo", "Bo Bos", Rol.ANALIST, Rol.MANAGER);
            BehandelPublicatie behandel = wereld.maak(BehandelPublicatie.class);
            BeoordeelPublicatie beoordeel = wereld.maak(BeoordeelPublicatie.class);
            Publicatie publicatie = open(wereld, allebei);
            String nummer = publicatie.nummer();
            assertThat(nummer).isEqualTo("2025.1");

            weigert("Q2.4", () -> behandel.dienIn(wereld.manager, nummer));
            behandel.dienIn(allebei, nummer);
            assertThat(publicatie.stand()).isEqualTo(Publicatiestand.BEOORDELEN);
            weigert("Q2.2", () -> beoordeel.keurGoed(allebei, nummer));
            weigert("Q2.4", () -> beoordeel.keurGoed(wereld.analist, nummer));
            weigert("Q2.3", () -> beoordeel.stuurTerug(wereld.manager, nummer, " "));
            beoordeel.stuurTerug(wereld.manager, nummer, "Kijk naar 2024");
            assertThat(publicatie.stand()).isEqualTo(Publicatiestand.OPSTELLEN);
            eigenTelling(wereld, 2025);
            behandel.telOpnieuw(allebei, nummer);
            assertThat(publicatie.bevolking()).isEqualTo("Eigen telling 2025");
            behandel.dienIn(wereld.analist, nummer);
            beoordeel.keurGoed(allebei, nummer); // somebody else sent it in now

            assertThat(publicatie.stand()).isEqualTo(Publicatiestand.VASTGESTELD);
            assertThat(Publicatiemotor.lopend(nummer)).isZero();
            assertThat(wereld.maak(Publicaties.class).nieuwste()).contains(publicatie);
            assertThat(wereld.maak(Verloop.class).van(publicatie)).hasSize(6);
            assertThatThrownBy(() -> beoordeel.keurGoed(wereld.manager, nummer)).isInstanceOf(Changed.class);
        });
    }

    @Test
    @Regel("Q2.6")
    void zonder_andere_manager_gaan_cijfers_niet_weg_en_wie_ze_indiende_haalt_ze_terug() {
        Cijferwereld.proef(wereld -> {
            Ik allebei = wereld.account("bo", "Bo Bos", Rol.ANALIST, Rol.MANAGER);
            BehandelPublicatie behandel = wereld.maak(BehandelPublicatie.class);
            Publicatie publicatie = open(wereld, allebei);
            String nummer = publicatie.nummer();
            wereld.maak(Medewerkers.class).get(wereld.manager.id()).verliest(Rol.MANAGER);
            weigert("Q2.6", () -> behandel.dienIn(allebei, nummer));
        });
        Cijferwereld.proef(wereld -> {
            BehandelPublicatie behandel = wereld.maak(BehandelPublicatie.class);
            Publicatie publicatie = open(wereld, wereld.analist);
            String nummer = publicatie.nummer();
            behandel.dienIn(wereld.analist, nummer);
            weigert("Q2.4", () -> behandel.haalTerug(wereld.manager, nummer));
            behandel.haalTerug(wereld.analist, nummer);
            assertThat(publicatie.stand()).isEqualTo(Publicatiestand.OPSTELLEN);
            assertThat(wereld.maak(Verloop.class).van(publicatie).get(0).wat()).isEqualTo(Verloop.Wat.TERUGGEHAALD);
            assertThatThrownBy(() -> behandel.haalTerug(wereld.analist, nummer)).isInstanceOf(Changed.class);
            behandel.laatVervallen(wereld.analist, nummer);
            assertThat(Publicatiemotor.lopend(nummer)).isZero();
        });
    }

    @Test
    void wat_te_lang_bij_iemand_ligt_wordt_hem_gemeld_en_blijft_er_liggen() {
        Cijferwereld.proef(wereld -> {
            wereld.maak(WijzigEmail.class).wijzig(wereld.analist, "ina@stad.example");
            wereld.maak(WijzigEmail.class).wijzig(wereld.manager, "els@stad.example");
            Publicatie publicatie = open(wereld, wereld.analist);
            String nummer = publicatie.nummer();
            Publicatiemotor.termijnVoorbij(nummer);
            assertThat(post(wereld)).isEqualTo("ina@stad.example");
            wereld.maak(BehandelPublicatie.class).dienIn(wereld.analist, nummer);
            Publicatiemotor.termijnVoorbij(nummer);
            assertThat(post(wereld)).isEqualTo("ina@stad.example,els@stad.example");
            assertThat(publicatie.stand()).isEqualTo(Publicatiestand.BEOORDELEN);
            wereld.maak(BeoordeelPublicatie.class).keurGoed(wereld.manager, nummer);
            assertThat(Publicatiemotor.lopend(nummer)).isZero();
        });
    }

    private static String post(Cijferwereld wereld) {
        wereld.em.flush();
        return (String) wereld.em
                .createNativeQuery(
                        "select string_agg(aan, ',' order by id) from uitgaand where onderwerp like 'Publicatie 2025.1 %'")
                .getSingleResult();
    }

    @Test
    void zolang_er_geteld_wordt_kan_niemand_verder() {
        Cijferwereld.proef(wereld -> {
            Publicatie telt = new Publicatie(
                    JAAR,
                    1,
                    wereld.maak(Grondslagen.class).van(2025, 2025),
                    wereld.analist,
                    Cijferwereld.NU,
                    LocalDate.of(2026, 3, 12));
            telt.gewijzigd(wereld.analist, Cijferwereld.NU);
            assertThat(telt.stand().isOpen()).isTrue();
            assertThatThrownBy(() -> telt.ingediend(wereld.analist, 0)).isInstanceOf(Changed.class);
            assertThatThrownBy(() -> telt.opnieuw(wereld.analist)).isInstanceOf(Changed.class);
            assertThatThrownBy(() -> telt.vervallen(wereld.analist)).isInstanceOf(Changed.class);
        });
    }

    /** The beheerder can only try again; meanwhile nobody could open another version of that year. */
    @Test
    void wat_niet_te_tellen_is_kan_vervallen_en_dan_kan_er_een_andere_komen() {
        Cijferwereld.proef(wereld -> {
            OpenPublicatie open = wereld.maak(OpenPublicatie.class);
            BehandelPublicatie behandel = wereld.maak(BehandelPublicatie.class);
            Publicatiemotor.lukt(false);
            Publicatie telt = open.open(wereld.analist, JAAR);
            String nummer = telt.nummer();
            assertThatThrownBy(() -> behandel.laatVervallen(wereld.analist, nummer))
                    .as("it is tried again")
                    .isInstanceOf(Changed.class);
            Publicatiemotor.geeftOp();
            weigert("Q2.4", () -> behandel.laatVervallen(wereld.manager, nummer));
            behandel.laatVervallen(wereld.analist, nummer);
            assertThat(telt.stand()).isEqualTo(Publicatiestand.VERVALLEN);
            assertThat(Publicatiemotor.lopend(nummer)).isZero();
            Publicatiemotor.lukt(true);
            assertThat(open.open(wereld.analist, new Opdracht(2025, 2025, "het tellen lukte niet"))
                            .stand())
                    .isEqualTo(Publicatiestand.OPSTELLEN);
        });
    }

    @Test
    @Regel({"Q1.1", "Q1.2", "Q1.3", "Q1.4"})
    void wat_niet_kan_wordt_niet_geopend() {
        Cijferwereld.proef(wereld -> {
            OpenPublicatie open = wereld.maak(OpenPublicatie.class);
            weigert("Q1.1", () -> new Opdracht(2020, 2025, null));
            weigert("Q1.1", () -> new Opdracht(2025, 2024, null));
            weigert("Q1.2", () -> new Opdracht(2025, 2025, "x".repeat(301)));
            weigert("Q1.4", () -> open.open(wereld.analist, new Opdracht(2027, 2027, null)));
            Publicatie eerste = open(wereld, wereld.analist);
            weigert("Q1.3", () -> open.open(wereld.analist, JAAR));
            wereld.maak(BehandelPublicatie.class).laatVervallen(wereld.analist, eerste.nummer());
            assertThat(Publicatiemotor.lopend(eerste.nummer())).isZero();
            weigert("Q1.2", () -> open.open(wereld.analist, JAAR));
            assertThat(open.open(wereld.analist, new Opdracht(2025, 2025, "eerste was te vroeg"))
                            .nummer())
                    .isEqualTo("2025.2");
        });
    }

    @Test
    @Regel("Q3.1")
    void ingetrokken_gaat_alleen_met_een_reden_die_blijft_staan() {
        Cijferwereld.proef(wereld -> {
            Publicatie publicatie = vastgesteld(wereld);
            BeoordeelPublicatie beoordeel = wereld.maak(BeoordeelPublicatie.class);
            weigert("Q3.1", () -> beoordeel.trekIn(wereld.manager, publicatie.nummer(), ""));
            beoordeel.trekIn(wereld.manager, publicatie.nummer(), "Een wijk was vergeten");
            wereld.em.flush();
            wereld.em.clear();

            Publicaties publicaties = wereld.maak(Publicaties.class);
            assertThat(publicaties.nieuwste()).isEmpty();
            assertThat(publicaties.openbaar(publicatie.nummer()).intrekreden()).isEqualTo("Een wijk was vergeten");
        });
    }

    @ParameterizedTest
    @FieldSource("VERANDERINGEN")
    void de_database_weigert_elke_verandering_van_wat_vaststaat(String verandering) {
        assertThat(Geprobeerd.FOUTEN.get(verandering))
                .isInstanceOf(PersistenceException.class)
                .hasMessageMatching("(?s).*(verandert niet|alleen aangevuld|niet gewist).*");
    }

    /** Every change by itself, all to one version: making it takes longer than all of them together. */
    private static final class Geprobeerd {

        static final Map<String, Throwable> FOUTEN = new HashMap<>();

        static {
            Cijferwereld.proef(wereld -> {
                vastgesteld(wereld);
                wereld.em.flush();
                VERANDERINGEN.forEach(sql -> FOUTEN.put(sql, probeer(wereld, sql)));
            });
        }

        private static Throwable probeer(Cijferwereld wereld, String sql) {
            wereld.em.createNativeQuery("savepoint ervoor").executeUpdate();
            Throwable fout =
                    catchThrowable(() -> wereld.em.createNativeQuery(sql).executeUpdate());
            wereld.em.createNativeQuery("rollback to savepoint ervoor").executeUpdate();
            return fout;
        }
    }

    @Test
    @Regel("Q2.1")
    void wat_uit_te_rekenen_is_gaat_niet_naar_de_manager() {
        Cijferwereld.proef(wereld -> {
            Publicatie publicatie = open(wereld, wereld.analist);
            wereld.em
                    .createNativeQuery("update publicatiecontrole set ernst = 'STOP' where volgorde = 0")
                    .executeUpdate();
            weigert("Q2.1", () -> wereld.maak(BehandelPublicatie.class).dienIn(wereld.analist, publicatie.nummer()));
        });
    }

    @Test
    void een_volgende_versie_begint_bij_wat_de_vorige_liet_zien() {
        Cijferwereld.proef(wereld -> {
            wereld.leef(new Random(4), 2025, 2025, 20);
            Publicatie vorige = vastgesteld(wereld, JAAR);
            List<?> eerste = verborgen(wereld, vorige);
            Publicatie tweede = vastgesteld(wereld, new Opdracht(2025, 2025, "De toelichting klopte niet"));

            assertThat(tweede.nummer()).isEqualTo("2025.2");
            assertThat(eerste).hasSizeGreaterThan(300);
            assertThat(new ArrayList<Object>(eerste)).containsAll(verborgen(wereld, tweede));
            assertThat(wereld.maak(Controles.class).van(tweede))
                    .extracting(Controle::ernst)
                    .doesNotContain(Controle.Ernst.STOP);
            assertThat(steden(wereld, tweede))
                    .as("de steden van de vorige")
                    .containsAnyElementsOf(steden(wereld, vorige));
        });
    }

    /** Registered since May 2024, counted in March 2026. */
    @Test
    void een_periode_die_niet_heel_geteld_is_heeft_geen_cijfer() {
        Cijferwereld.proef(wereld -> {
            wereld.zaak(new Random(5), LocalDate.of(2024, 5, 15));
            wereld.overlast(new Random(5), LocalDate.of(2024, 5, 15));
            wereld.leef(new Random(5), 2025, 2026, 2);
            Publicatie publicatie =
                    wereld.maak(OpenPublicatie.class).open(wereld.analist, new Opdracht(2024, 2026, null));

            assertThat(nietGeteld(wereld, publicatie, "bb_zaken_1000")).containsExactly("2024", "2024-2026", "2026");
            assertThat(nietGeteld(wereld, publicatie, "ol_problemen_1000"))
                    .containsExactly("2024", "2024-2026", "2024K1", "2026", "2026K1", "2026K2", "2026K3", "2026K4");
            assertThat(publicatie.heleJaren()).containsExactly(2024, 2025);
            assertThat(wereld.maak(Controles.class).van(publicatie).get(0).tekst())
                    .startsWith("Het jaar 2026 was nog niet voorbij.");
        });
    }

    /** Whoever's case ended on the last day of 2025 may come back until the end of 2026. */
    @Test
    void wie_terugkwam_is_pas_geteld_als_niemand_meer_op_tijd_kan_terugkomen() {
        Cijferwereld.proef(wereld -> {
            wereld.leef(new Random(7), 2024, 2025, 60);
            wereld.klok.schuif(Duration.between(Cijferwereld.NU, Instant.parse("2026-12-31T09:00:00Z")));
            Publicatie publicatie =
                    wereld.maak(OpenPublicatie.class).open(wereld.analist, new Opdracht(2024, 2025, null));
            assertThat(nietGeteld(wereld, publicatie, "bb_pct_terugkeer_1jaar")).containsExactly("2025");
            assertThat(nietGeteld(wereld, publicatie, "bb_pct_nazorg_bereikt")).isEmpty();
            assertThat(geteldIn(wereld, publicatie, "TERUGKEER")).containsExactly("2024");
            assertThat(geteldIn(wereld, publicatie, "AFGESLOTEN")).containsExactly("2024", "2025");
            assertThat(volledig(wereld, publicatie))
                    .containsExactly(
                            "Alle jaren zijn voorbij, en in alle jaren werd geregistreerd.",
                            "Komt binnen een jaar terug: van 2025 is er nog geen cijfer. Pas op 1 januari 2027 is alles bekend wat daarvoor telt.");

            wereld.klok.schuif(Duration.ofDays(1));
            wereld.maak(BehandelPublicatie.class).telOpnieuw(wereld.analist, publicatie.nummer());
            assertThat(nietGeteld(wereld, publicatie, "bb_pct_terugkeer_1jaar")).isEmpty();
            assertThat(geteldIn(wereld, publicatie, "TERUGKEER")).containsExactly("2024", "2025");
            assertThat(volledig(wereld, publicatie))
                    .containsExactly("Alle jaren zijn voorbij, en in alle jaren werd geregistreerd.");
        });
    }

    private static List<String> volledig(Cijferwereld wereld, Publicatie publicatie) {
        return wereld.maak(Controles.class).van(publicatie).stream()
                .filter(een -> een.soort() == Controle.Soort.VOLLEDIG)
                .map(Controle::tekst)
                .toList();
    }

    /** Of which periods a count went into the sums. */
    private static List<Object> geteldIn(Cijferwereld wereld, Publicatie publicatie, String telling) {
        return List.<Object>copyOf(wereld.em
                .createNativeQuery("select distinct periode from publicatietelling where publicatie_id = ?1"
                        + " and telling = ?2 order by 1")
                .setParameter(1, publicatie.id())
                .setParameter(2, telling)
                .getResultList());
    }

    /** Opened in December, counted again in January: by the day of now, and not by the day it was opened. */
    @Test
    void opnieuw_tellen_na_nieuwjaar_telt_het_jaar_dat_intussen_voorbij_is() {
        Cijferwereld.proef(wereld -> {
            wereld.leef(new Random(6), 2025, 2026, 20);
            wereld.klok.schuif(Duration.between(Cijferwereld.NU, Instant.parse("2026-12-14T09:00:00Z")));
            versie(wereld, 2, "2027-01-01", true);
            Publicatie publicatie =
                    wereld.maak(OpenPublicatie.class).open(wereld.analist, new Opdracht(2026, 2026, null));
            assertThat(nietGeteld(wereld, publicatie, "bb_zaken_1000")).containsExactly("2026");
            assertThat(versies(wereld, publicatie, "bb_zaken_1000")).containsExactly(1);

            wereld.klok.schuif(Duration.ofDays(21));
            wereld.maak(BehandelPublicatie.class).telOpnieuw(wereld.analist, publicatie.nummer());
            assertThat(publicatie.peildatum()).isEqualTo(LocalDate.of(2027, 1, 4));
            assertThat(nietGeteld(wereld, publicatie, "bb_zaken_1000")).isEmpty();
            assertThat(stad(wereld, publicatie, "ol_pct_binnen_termijn", "2026"))
                    .isEqualTo("OK");
            assertThat(versies(wereld, publicatie, "bb_zaken_1000")).containsExactly(2);
            assertThat(wereld.maak(Controles.class).van(publicatie).get(0))
                    .isEqualTo(new Controle(
                            Controle.Soort.VOLLEDIG,
                            Controle.Ernst.GOED,
                            "Alle jaren zijn voorbij, en in alle jaren werd geregistreerd."));
        });
    }

    /** The status of the gemeente. */
    private static Object stad(Cijferwereld wereld, Publicatie publicatie, String code, String periode) {
        return wereld.cijfers(publicatie, code).stream()
                .filter(rij -> "GEMEENTE".equals(rij[0]) && periode.equals(rij[2]))
                .map(rij -> rij[3])
                .findFirst()
                .orElseThrow();
    }

    /** By which versions of a definition it was counted. */
    private static List<Object> versies(Cijferwereld wereld, Publicatie publicatie, String code) {
        return new ArrayList<>(wereld.em
                .createNativeQuery(
                        "select distinct code_versie from publicatiecijfer where publicatie_id = ?1 and code = ?2")
                .setParameter(1, publicatie.id())
                .setParameter(2, code)
                .getResultList());
    }

    /** In a year of which nothing was wholly counted, no figure says that its denominator misses. */
    @Test
    void van_welke_buurt_het_aantal_inwoners_ontbreekt_hangt_niet_af_van_wat_er_gebeurde() {
        Cijferwereld.proef(wereld -> {
            Controles controles = wereld.maak(Controles.class);
            Publicatie publicatie =
                    wereld.maak(OpenPublicatie.class).open(wereld.analist, new Opdracht(2024, 2024, null));
            assertThat(controles.van(publicatie))
                    .extracting(Controle::tekst)
                    .contains(
                            "Van 37 buurten ontbreekt het aantal inwoners. Daar staat geen cijfer per inwoner, en ook niet"
                                    + " in de wijk, de kompaswijk, het stadsdeel en de gemeente waarin ze liggen.");
            for (String sql : List.of(
                    "update bevolking set inwoners = 10 where inwoners is null",
                    "insert into bevolking (buurt_code, jaar, inwoners, bron) select b.code, j.jaar, 10, 'CBS' from buurt b,"
                            + " (select distinct jaar from bevolking) j on conflict do nothing")) {
                wereld.em.createNativeQuery(sql).executeUpdate();
            }
            assertThat(controles.noemer(publicatie).tekst()).isEqualTo("Van elke buurt is het aantal inwoners bekend.");
            wereld.em.createNativeQuery("delete from bevolking").executeUpdate();
            assertThat(controles.noemer(publicatie).tekst()).startsWith("Van geen enkele buurt");
        });
    }

    /** Three that are hotspots on a turn of the year or not, by the clock of the city and in a database that keeps another. */
    @Test
    void elk_jaar_noemt_de_inwoners_waarmee_het_geteld_wordt() {
        Cijferwereld.proef(wereld -> {
            Grondslagen grondslagen = wereld.maak(Grondslagen.class);
            assertThat(grondslagen.bevolking(2022, 2024)).isEqualTo("CBS 2016");
            eigenTelling(wereld, 2023);
            assertThat(grondslagen.bevolking(2020, 2024))
                    .isEqualTo("2020–2022: CBS 2016; 2023–2024: Eigen telling 2023");
        });
    }

    private static void eigenTelling(Cijferwereld wereld, int jaar) {
        wereld.em
                .createNativeQuery("insert into bevolking (buurt_code, jaar, inwoners, bron)"
                        + " select code, ?1, 10, 'Eigen telling' from buurt")
                .setParameter(1, jaar)
                .executeUpdate();
    }

    @Test
    void een_hotspot_telt_op_de_laatste_dag_van_het_kwartaal_in_onze_tijd() {
        Cijferwereld.proef(wereld -> {
            wereld.em.createNativeQuery("set local timezone to 'UTC'").executeUpdate();
            String zet =
                    "insert into hotspot (id, categorie, lat, lon, naam, buurt_code, sinds, laatste, aantal, tot) select nextval('hotspot_seq'),"
                            + " 'afval/grofvuil', 53.2, 6.5, 'plein', min(code), cast(?1 as timestamptz), now(), 3, cast(?2 as timestamptz) from buurt";
            for (String[] een : new String[][] {
                {"2024-11-02 00:00+01", "2025-01-01 00:20+01"}, // was one on 31 December
                {"2025-01-01 00:30+01", "2025-02-01 00:00+01"}, // was none on the last day of any quarter
                {"2025-12-31 23:30+01", null}
            }) {
                wereld.em
                        .createNativeQuery(zet)
                        .setParameter(1, een[0])
                        .setParameter(2, een[1])
                        .executeUpdate();
            }
            assertThat(wereld.maak(Feitenlezer.class)
                            .atomen(Feitsoort.HOTSPOT, new Kwartaal(2024, 1), new Kwartaal(2026, 1)))
                    .extracting(een -> Kwartaal.van(een.kwartaal()), Atoom::aantal)
                    .containsExactlyInAnyOrder(tuple(new Kwartaal(2024, 4), 1), tuple(new Kwartaal(2025, 4), 1));
        });
    }

    @Test
    void een_breuk_blijft_een_breuk_als_daarna_alleen_de_naam_verandert() {
        Cijferwereld.proef(wereld -> {
            versie(wereld, 2, "2025-03-01", true);
            versie(wereld, 3, "2025-09-01", false);
            Publicatie publicatie = open(wereld, wereld.analist);
            assertThat(wereld.maak(Controles.class).van(publicatie))
                    .filteredOn(een -> een.soort() == Controle.Soort.BREUK)
                    .extracting(Controle::tekst)
                    .containsExactly("Naam 3: anders geteld sinds 2025. Reden 2");
        });
    }

    @Test
    @Functie("KOM-18")
    void een_andere_termijn_is_een_breuk_in_wat_op_tijd_was() {
        Cijferwereld.proef(wereld -> {
            for (String dag : List.of("2024-11-02", "2025-05-12", "2026-02-01")) {
                wereld.em
                        .createNativeQuery("update overlastcategorie set geldig_tot = cast(?1 as date)"
                                + " where slug in ('afval/grofvuil', 'afval/veeg-zwerfvuil') and geldig_tot is null")
                        .setParameter(1, dag)
                        .executeUpdate();
                wereld.em
                        .createNativeQuery(
                                "insert into overlastcategorie (slug, naam, groep, groepsnaam, behandeling, dagen, werkdagen, geldig_van)"
                                        + " select slug, naam, groep, groepsnaam, behandeling, dagen + 1, werkdagen, geldig_tot"
                                        + " from overlastcategorie where geldig_tot = cast(?1 as date)")
                        .setParameter(1, dag)
                        .executeUpdate();
            }
            List<Controle> breuken = wereld.maak(Controles.class).van(open(wereld, wereld.analist)).stream()
                    .filter(een -> een.soort() == Controle.Soort.BREUK)
                    .toList();
            String soorten = (String) wereld.em
                    .createNativeQuery("select string_agg(distinct naam, ', ' order by naam) from overlastcategorie"
                            + " where slug in ('afval/grofvuil', 'afval/veeg-zwerfvuil')")
                    .getSingleResult();
            assertThat(breuken)
                    .as("van het jaar zelf, een keer")
                    .extracting(Controle::tekst, Controle::ernst)
                    .containsExactly(tuple(
                            "Op tijd hersteld: andere termijn voor " + soorten + " sinds 12 mei 2025.",
                            Controle.Ernst.LET_OP));
        });
    }

    private static void versie(Cijferwereld wereld, int versie, String vanaf, boolean breuk) {
        wereld.em
                .createNativeQuery(
                        "insert into indicator (code, versie, naam, definitie, eenheid, richting, bron, kleinste_gebied, kleinste_periode,"
                                + " maat, teller, noemer, geldig_vanaf, reden, breuk, door, vastgelegd_op) select code, ?1, 'Naam ' || ?1, definitie, eenheid,"
                                + " richting, bron, kleinste_gebied, kleinste_periode, maat, teller, noemer, cast(?2 as date), 'Reden ' || ?1, ?3, door,"
                                + " vastgelegd_op from indicator where code = 'bb_zaken_1000' and versie = 1")
                .setParameter(1, versie)
                .setParameter(2, vanaf)
                .setParameter(3, breuk)
                .executeUpdate();
    }

    /** Of these all figures are, and of no other period one is. */
    private static List<String> nietGeteld(Cijferwereld wereld, Publicatie publicatie, String code) {
        Map<String, Set<Boolean>> perPeriode = new TreeMap<>();
        wereld.cijfers(publicatie, code).forEach(rij -> {
            boolean leeg = "NIET_GETELD".equals(rij[3]);
            assertThat(rij[4] != null).as("een getal, want " + rij[3]).isEqualTo("OK".equals(rij[3]));
            perPeriode
                    .computeIfAbsent((String) rij[2], nieuw -> new HashSet<>())
                    .add(leeg);
        });
        assertThat(perPeriode.values()).allSatisfy(een -> assertThat(een).hasSize(1));
        perPeriode.values().removeIf(een -> een.contains(false));
        return List.copyOf(perPeriode.keySet());
    }

    private static List<Map<Atoomplek, Integer>> steden(Cijferwereld wereld, Publicatie publicatie) {
        Geschiedenis geschiedenis = new Geschiedenis();
        wereld.maak(Stedenschrift.class).lees(publicatie, geschiedenis);
        assertThat(geschiedenis.steden(Feitsoort.AFSLUITING))
                .isNotEmpty()
                .allSatisfy(stad -> assertThat(stad).isNotEmpty().doesNotContainValue(0));
        return geschiedenis.steden(Feitsoort.AFSLUITING);
    }

    private static List<?> verborgen(Cijferwereld wereld, Publicatie publicatie) {
        return wereld.em
                .createNativeQuery("select telling || niveau || gebied || periode from publicatietelling"
                        + " where publicatie_id = ?1 and verborgen")
                .setParameter(1, publicatie.id())
                .getResultList();
    }

    /** The one was never laid beside the other: what each hides could be worked out from both. */
    @Test
    @Regel("Q2.5")
    void wat_geteld_is_voor_een_ander_werd_goedgekeurd_wordt_opnieuw_geteld() {
        Cijferwereld.proef(wereld -> {
            BehandelPublicatie behandel = wereld.maak(BehandelPublicatie.class);
            BeoordeelPublicatie beoordeel = wereld.maak(BeoordeelPublicatie.class);
            String een = open(wereld, wereld.analist).nummer();
            String twee = wereld.maak(OpenPublicatie.class)
                    .open(wereld.analist, new Opdracht(2024, 2024, null))
                    .nummer();
            String breed = wereld.maak(OpenPublicatie.class)
                    .open(wereld.analist, new Opdracht(2025, 2026, null))
                    .nummer();
            behandel.dienIn(wereld.analist, breed);
            wereld.klok.schuif(Duration.ofHours(1));
            behandel.dienIn(wereld.analist, een);
            beoordeel.keurGoed(wereld.manager, een);
            assertThat(Testdatabase.isAanDeBeurt("publicaties")).isFalse();
            weigert("Q2.5", () -> beoordeel.keurGoed(wereld.manager, breed));
            behandel.dienIn(wereld.analist, twee);
            beoordeel.keurGoed(wereld.manager, twee); // shares no year with what came out

            beoordeel.stuurTerug(wereld.manager, breed, "Tel opnieuw");
            weigert("Q2.5", () -> behandel.dienIn(wereld.analist, breed));
            wereld.klok.schuif(Duration.ofHours(1));
            behandel.telOpnieuw(wereld.analist, breed);
            behandel.dienIn(wereld.analist, breed);
            beoordeel.keurGoed(wereld.manager, breed);
        });
    }

    private static Publicatie vastgesteld(Cijferwereld wereld) {
        wereld.leef(new Random(1), 2025, 2025, 2);
        return vastgesteld(wereld, JAAR);
    }

    private static Publicatie vastgesteld(Cijferwereld wereld, Opdracht opdracht) {
        Publicatie publicatie = wereld.maak(OpenPublicatie.class).open(wereld.analist, opdracht);
        wereld.maak(BehandelPublicatie.class).dienIn(wereld.analist, publicatie.nummer());
        wereld.maak(BeoordeelPublicatie.class).keurGoed(wereld.manager, publicatie.nummer());
        return publicatie;
    }

    private static Publicatie open(Cijferwereld wereld, Ik wie) {
        wereld.leef(new Random(1), 2025, 2025, 2);
        return wereld.maak(OpenPublicatie.class).open(wie, JAAR);
    }

    private static void weigert(String regel, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolation.class, fout -> {
            assertThat(fout.rule()).isEqualTo(regel);
            assertThat(fout.field()).isNotNull();
        });
    }
}
