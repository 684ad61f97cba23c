package nl.buurtregie.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Grond;
import nl.buurtregie.privacy.Raadplegingen;
import nl.buurtregie.privacy.inzage.Inzagen;
import org.junit.jupiter.api.Test;

@Functie("PRI-12")
class ToezichtTest {

    /** A Tuesday, ten o'clock here. */
    private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");

    private static final String SITE = "https://buurt.example";
    private static final String BUURT = "BU00140000";

    /** One who watches, one who reads everything and lives in a buurt, one mediator. */
    private static final class Huis {
        final EntityManager em;
        final Schuifklok klok = new Schuifklok(NU);
        final Testobjecten objecten;
        final Ik hilda;
        final Ik dirk;

        Huis(EntityManager em) {
            this.em = em;
            this.objecten = new Testobjecten(em, klok);
            this.hilda = account("hilda", "Hilda Meinema", Rol.PRIVACYFUNCTIONARIS);
            this.dirk = account("dirk", "Dirk Molenwiek", Rol.COORDINATOR);
        }

        Ik account(String gebruikersnaam, String naam, Rol rol) {
            long id = maak(OpenAccount.class).metHash(gebruikersnaam, naam, "hash", Set.of(rol), false);
            return new Ik(id, naam, Set.of(rol));
        }

        <T> T maak(Class<T> type) {
            return objecten.maak(type);
        }

        void opent(Ik wie, String nummer, Grond grond, boolean afgelopen) {
            maak(Raadplegingen.class).ingezien(wie, new Bekeken(nummer, grond, null, afgelopen, BUURT), "dossier");
        }

        void opentVeel(Ik wie, int aantal) {
            IntStream.rangeClosed(1, aantal)
                    .forEach(een -> opent(wie, "2026-%04d".formatted(een), Grond.COORDINATOR, false));
        }

        long log() {
            em.flush();
            return ((Number) em.createNativeQuery(
                                    "select count(*) from beveiligingslog where wat = 'OWN_READING_JUDGED'")
                            .getSingleResult())
                    .longValue();
        }

        List<OpvallendeInzage> ronde() {
            maak(Kijkwacht.class).round();
            em.flush();
            em.clear();
            return maak(OpvallendeInzagen.class).open();
        }
    }

    private static void proef(Consumer<Huis> werk) {
        Testdatabase.proef(em -> werk.accept(new Huis(em)));
    }

    @Test
    void veel_zaken_in_een_uur_valt_op_met_wat_gewoon_is() {
        proef(huis -> {
            huis.opentVeel(huis.dirk, 4);
            huis.klok.schuif(Duration.ofDays(1));
            huis.opentVeel(huis.dirk, 6);
            huis.klok.schuif(Duration.ofDays(1));
            huis.opentVeel(huis.dirk, 19);
            huis.opentVeel(huis.dirk, 19);
            assertThat(huis.ronde()).as("19 cases, twice").isEmpty();
            huis.opent(huis.dirk, "2026-0099", Grond.COORDINATOR, false);
            assertThat(huis.ronde()).hasSize(1).first().satisfies(een -> {
                assertThat(een.soort()).isEqualTo(Kijkpatroon.VEEL_ZAKEN);
                assertThat(een.medewerkerId()).isEqualTo(huis.dirk.id());
                assertThat(een.keren()).isEqualTo(20);
                assertThat(een.gewoon()).as("of four and six").isEqualTo(5);
                assertThat(een.onderwerp()).isEqualTo("2026-11-26");
            });
            assertThat(huis.ronde()).as("another server").hasSize(1);
        });
    }

    @Test
    void traag_kijken_de_straat_en_het_toezicht_zelf_vallen_niet_op() {
        proef(huis -> {
            for (int keer = 0; keer < 3; keer++) {
                huis.opentVeel(huis.dirk, 10 + keer);
                huis.klok.schuif(Duration.ofMinutes(61));
            }
            IntStream.range(0, 30)
                    .forEach(een -> huis.opent(huis.dirk, "P-2026-%05d".formatted(een), Grond.TEAMLEIDER, true));
            IntStream.range(0, 30).forEach(een -> huis.maak(Raadplegingen.class)
                    .ingezien(huis.hilda, Bekeken.toezicht("2026-%04d".formatted(een)), "inzagelijst"));
            IntStream.range(0, 30)
                    .forEach(een -> huis.maak(Raadplegingen.class).geweigerd(huis.dirk, "2026-%04d".formatted(een)));
            assertThat(huis.ronde()).isEmpty();
        });
    }

    @Test
    void wie_woont_waar_de_zaak_speelt_valt_op_en_het_paar_niet() {
        proef(huis -> {
            Ik ineke = huis.account("ineke", "Ineke Wolters", Rol.BEMIDDELAAR);
            List.of(huis.dirk, ineke).forEach(wie -> huis.em
                    .createNativeQuery("insert into vrijwilliger (medewerker_id, woonbuurt, max_zaken, talen)"
                            + " values (?1, ?2, 4, 'nl')")
                    .setParameter(1, wie.id())
                    .setParameter(2, BUURT)
                    .executeUpdate());
            huis.opent(ineke, "2026-0001", Grond.PAAR, false);
            huis.opent(huis.dirk, "2026-0001", Grond.COORDINATOR, false);
            huis.klok.schuif(Duration.ofHours(3));
            huis.opent(huis.dirk, "2026-0001", Grond.COORDINATOR, false);
            assertThat(huis.ronde()).hasSize(1).first().satisfies(een -> {
                assertThat(een.soort()).isEqualTo(Kijkpatroon.EIGEN_BUURT);
                assertThat(een.medewerkerId()).isEqualTo(huis.dirk.id());
                assertThat(een.onderwerp()).isEqualTo("2026-0001");
                assertThat(een.keren()).isEqualTo(2);
            });
            huis.klok.schuif(Duration.ofDays(2));
            huis.opent(huis.dirk, "2026-0001", Grond.NOODDEUR, false);
            huis.opent(huis.dirk, "2026-0001", Grond.COORDINATOR, false);
            huis.ronde();
            huis.klok.schuif(Duration.ofDays(1));
            huis.opent(huis.dirk, "2026-0001", Grond.NOODDEUR, false);
            huis.opent(huis.dirk, "2026-0001", Grond.NOODDEUR, false);
            huis.opent(huis.dirk, "2026-0001", Grond.COORDINATOR, false);
            assertThat(huis.ronde())
                    .as("from the first until the last, on three days")
                    .extracting(een -> een.soort() + " " + een.keren())
                    .containsExactlyInAnyOrder("EIGEN_BUURT 4", "NOODDEUR 3");
            assertThat(huis.ronde())
                    .as("nothing new")
                    .extracting(OpvallendeInzage::keren)
                    .containsExactlyInAnyOrder(4, 3);
            huis.klok.schuif(Duration.ofMinutes(1));
            huis.maak(RondInzageAf.class)
                    .rondAf(
                            huis.hilda,
                            huis.ronde().stream()
                                    .filter(een -> een.soort() == Kijkpatroon.EIGEN_BUURT)
                                    .findFirst()
                                    .orElseThrow()
                                    .id());
            huis.klok.schuif(Duration.ofMinutes(1));
            huis.opent(huis.dirk, "2026-0001", Grond.COORDINATOR, false);
            assertThat(huis.ronde())
                    .as("what was dealt with does not count again")
                    .extracting(een -> een.soort() + " " + een.keren())
                    .containsExactlyInAnyOrder("EIGEN_BUURT 1", "NOODDEUR 3");
        });
    }

    /** Just before midnight, and then nothing ran for two days: it is judged all the same, and once. */
    @Test
    void wat_voor_een_stilstand_over_middernacht_bekeken_is_valt_ook_op() {
        proef(huis -> {
            assertThat(huis.ronde()).isEmpty();
            huis.klok.schuif(Duration.ofHours(13).plusMinutes(59));
            huis.opentVeel(huis.dirk, 20);
            huis.opent(huis.dirk, "2026-0500", Grond.NOODDEUR, false);
            huis.klok.schuif(Duration.ofDays(2));
            assertThat(huis.ronde())
                    .extracting(een -> een.soort() + " " + een.onderwerp())
                    .containsExactlyInAnyOrder("VEEL_ZAKEN 2026-11-24", "NOODDEUR 2026-0500");
            huis.klok.schuif(Duration.ofMinutes(1));
            assertThat(huis.ronde()).as("once").hasSize(2);
        });
    }

    @Test
    void een_uur_over_middernacht_telt_als_een_uur_en_een_keer() {
        proef(huis -> {
            huis.ronde();
            huis.klok.schuif(Duration.ofHours(13).plusMinutes(50));
            huis.opentVeel(huis.dirk, 20);
            assertThat(huis.ronde()).hasSize(1);
            huis.klok.schuif(Duration.ofMinutes(15));
            huis.opent(huis.dirk, "2026-0099", Grond.COORDINATOR, false);
            assertThat(huis.ronde()).as("the same twenty").hasSize(1);
        });
        proef(huis -> {
            huis.ronde();
            huis.klok.schuif(Duration.ofHours(13).plusMinutes(50));
            huis.opentVeel(huis.dirk, 19);
            assertThat(huis.ronde()).isEmpty();
            huis.klok.schuif(Duration.ofMinutes(15));
            huis.opent(huis.dirk, "2026-0099", Grond.COORDINATOR, false);
            assertThat(huis.ronde()).extracting(OpvallendeInzage::onderwerp).containsExactly("2026-11-25");
        });
    }

    @Test
    void drie_afgesloten_zaken_op_een_dag_valt_op() {
        proef(huis -> {
            huis.opent(huis.dirk, "2026-0001", Grond.COORDINATOR, true);
            huis.opent(huis.dirk, "2026-0002", Grond.COORDINATOR, true);
            huis.opent(huis.dirk, "2026-0003", Grond.COORDINATOR, false);
            assertThat(huis.ronde()).isEmpty();
            huis.opent(huis.dirk, "2026-0003", Grond.COORDINATOR, true);
            assertThat(huis.ronde()).extracting(OpvallendeInzage::soort).containsExactly(Kijkpatroon.AFGELOPEN_ZAKEN);
        });
    }

    @Test
    @Regel({"P4.1", "P4.2"})
    void een_vraag_krijgt_een_antwoord_van_wie_keek_en_dan_is_het_klaar() {
        proef(huis -> {
            huis.maak(Medewerkers.class).get(huis.dirk.id()).bereikbaarOp("dirk@voorbeeld.example");
            huis.opentVeel(huis.dirk, 20);
            long id = huis.ronde().get(0).id();
            StelVraag stel = huis.maak(StelVraag.class);
            BeantwoordVraag antwoord = huis.maak(BeantwoordVraag.class);
            OpvallendeInzagen inzagen = huis.maak(OpvallendeInzagen.class);

            assertThatThrownBy(() -> antwoord.antwoord(huis.dirk, id, "zomaar")).isInstanceOf(NotFound.class);
            weigert("P4.1", () -> stel.stel(huis.hilda, id, " ", SITE));
            weigert("P4.1", () -> stel.stel(huis.hilda, id, "x".repeat(501), SITE));
            assertThat(stel.stel(huis.hilda, id, "Waarom zaak Zeekomkommer?", SITE))
                    .isTrue();
            assertThat(inzagen.aan(huis.dirk)).hasSize(1).first().satisfies(een -> assertThat(een.uiterlijk())
                    .as("five werkdagen after a Tuesday")
                    .isEqualTo(LocalDate.of(2026, 12, 1)));
            assertThat(inzagen.aantal()).as("the reader has to do something").isZero();
            assertThat(huis.em
                            .createNativeQuery("select aan || onderwerp || tekst from uitgaand")
                            .getSingleResult()
                            .toString())
                    .contains("dirk@voorbeeld.example", SITE + "/inzagevragen", "binnen 5 werkdagen")
                    .doesNotContain("Zeekomkommer", "2026-", "Dirk");

            assertThatThrownBy(() -> antwoord.antwoord(huis.hilda, id, "ik ook"))
                    .isInstanceOf(NotFound.class);
            weigert("P4.2", () -> antwoord.antwoord(huis.dirk, id, ""));
            antwoord.antwoord(huis.dirk, id, " Ik nam de zaken van Imke over. ");
            weigert("P4.2", () -> antwoord.antwoord(huis.dirk, id, "toch niet"));
            assertThat(inzagen.open().get(0).antwoord()).isEqualTo("Ik nam de zaken van Imke over.");
            assertThat(inzagen.aantal()).isEqualTo(1);

            huis.klok.schuif(Duration.ofMinutes(1));
            huis.maak(RondInzageAf.class).rondAf(huis.hilda, id);
            weigert("P4.1", () -> huis.maak(RondInzageAf.class).rondAf(huis.hilda, id));
            weigert("P4.1", () -> stel.stel(huis.hilda, id, "Nog iets?", SITE));
            assertThat(inzagen.ditJaarAfgehandeld()).isEqualTo(1);
            assertThat(huis.ronde()).as("the same lines").isEmpty();
            huis.klok.schuif(Duration.ofMinutes(1));
            huis.opentVeel(huis.dirk, 20);
            assertThat(huis.ronde()).as("new lines").hasSize(1);
        });
    }

    @Test
    @Regel("P4.4")
    void wat_van_wie_toeziet_opvalt_beoordeelt_een_ander_of_het_staat_in_het_log() {
        proef(huis -> {
            huis.opentVeel(huis.hilda, 20);
            long id = huis.ronde().get(0).id();
            Ik bas = huis.account("bas", "Bas Boom", Rol.PRIVACYFUNCTIONARIS);
            weigert("P4.4", () -> huis.maak(StelVraag.class).stel(huis.hilda, id, "Waarom?", SITE));
            weigert("P4.4", () -> huis.maak(RondInzageAf.class).rondAf(huis.hilda, id));
            assertThat(huis.log()).isZero();
            huis.maak(Medewerkers.class).get(bas.id()).verliest(Rol.PRIVACYFUNCTIONARIS);
            huis.maak(RondInzageAf.class).rondAf(huis.hilda, id);
            assertThat(huis.log()).isOne();
        });
    }

    @Test
    void zonder_antwoord_telt_het_na_de_laatste_dag_weer_mee() {
        proef(huis -> {
            huis.opentVeel(huis.dirk, 20);
            long id = huis.ronde().get(0).id();
            assertThat(huis.maak(StelVraag.class).stel(huis.hilda, id, "Waarom?", SITE))
                    .as("no address, no mail")
                    .isFalse();
            OpvallendeInzagen inzagen = huis.maak(OpvallendeInzagen.class);
            assertThat(inzagen.aantal()).isZero();
            huis.klok.schuif(Duration.ofDays(8));
            assertThat(inzagen.aantal()).isEqualTo(1);
        });
    }

    /** Somebody looks once, and then does so much that it is no longer on the first page: it is found all the same, and nothing twice. */
    @Test
    @Functie("PRI-04")
    void wat_een_collega_daarna_nog_doet_verbergt_geen_blik() {
        proef(huis -> {
            huis.opent(huis.dirk, "2026-9999", Grond.COORDINATOR, false);
            huis.klok.schuif(Duration.ofMinutes(1));
            huis.opentVeel(huis.dirk, Inzagen.PAGINA + 50);
            huis.opentVeel(huis.dirk, Inzagen.PAGINA + 50);
            LocalDate dag = LocalDate.of(2026, 11, 24);
            Inzagen inzagen = huis.maak(Inzagen.class);
            Inzagen.Gevonden eerste = inzagen.door(huis.hilda, huis.dirk.id(), new Inzagen.Venster(dag, dag, 1, 0));
            assertThat(eerste.regels())
                    .hasSize(Inzagen.PAGINA + 1)
                    .as("folded before the page is cut")
                    .allSatisfy(regel -> assertThat(regel.keer()).isEqualTo(2));
            assertThat(eerste.dagen()).containsExactly(new Inzagen.Dag(dag, 2 * (Inzagen.PAGINA + 50) + 1));
            huis.klok.schuif(Duration.ofMinutes(1));
            huis.opent(huis.dirk, "2026-8888", Grond.COORDINATOR, false);
            Inzagen.Gevonden tweede = inzagen.door(
                    huis.hilda,
                    huis.dirk.id(),
                    new Inzagen.Venster(dag, dag, 2, eerste.venster().grens()));
            assertThat(tweede.regels()).hasSize(51);
            assertThat(tweede.regels().get(50).nummer()).isEqualTo("2026-9999");
            assertThat(tweede.regels().get(0)).isEqualTo(eerste.regels().get(Inzagen.PAGINA));
        });
    }

    private static void weigert(String regel, org.junit.jupiter.api.function.Executable act) {
        RuleViolation nee = catchThrowableOfType(RuleViolation.class, act::execute);
        assertThat(nee).isNotNull();
        assertThat(nee.rule()).isEqualTo(regel);
    }
}
