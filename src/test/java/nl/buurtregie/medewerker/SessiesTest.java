package nl.buurtregie.medewerker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

class SessiesTest {

    private static final String HIER = "a".repeat(64);
    private static final String DAAR = "b".repeat(64);

    @Test
    void je_ziet_waar_je_bent_ingelogd_en_beeindigt_de_rest() {
        proef(kantoor -> {
            kantoor.logIn(kantoor.marjan, HIER, "Firefox op Windows");
            kantoor.klok.schuif(Duration.ofMinutes(1));
            kantoor.logIn(kantoor.marjan, DAAR, "Safari op iPhone");
            kantoor.logIn(kantoor.ander, "c".repeat(64), "Chrome op Mac");
            kantoor.em.flush();
            assertThat(kantoor.sessies.van(kantoor.marjan, HIER))
                    .extracting(Aanwezig::toestel)
                    .containsExactly("Safari op iPhone", "Firefox op Windows");
            assertThat(kantoor.sessies.van(kantoor.marjan, HIER))
                    .extracting(Aanwezig::hier)
                    .containsExactly(false, true);
            long iphone = kantoor.sessies.van(kantoor.marjan, HIER).get(0).id();
            assertThat(kantoor.sessies.eindig(kantoor.ander, iphone))
                    .as("of somebody else")
                    .isFalse();
            assertThat(kantoor.sessies.eigenaar(DAAR)).isPresent();
            assertThat(kantoor.sessies.eindig(kantoor.marjan, iphone)).isTrue();
            assertThat(kantoor.sessies.eindig(kantoor.marjan, iphone)).isFalse();
            assertThat(kantoor.sessies.eigenaar(DAAR)).isEmpty();
            assertThat(kantoor.sessies.eigenaar(HIER).orElseThrow().wie().naam())
                    .isEqualTo("Marjan Visser");

            kantoor.sessies.eindigAndere(kantoor.marjan, HIER);
            assertThat(kantoor.sessies.eigenaar(HIER)).isPresent();
            kantoor.sessies.eindig(HIER);
            assertThat(kantoor.sessies.eigenaar(HIER)).isEmpty();
            assertThat(kantoor.sessies.eigenaar("c".repeat(64))).isPresent();
        });
    }

    @Test
    void wie_meer_rollen_heeft_houdt_ze_alle() {
        proef(kantoor -> {
            Medewerker marjan = kantoor.em.find(Medewerker.class, kantoor.marjan);
            marjan.krijgt(Rol.MANAGER);
            marjan.krijgt(Rol.BEHEERDER);
            kantoor.logIn(kantoor.marjan, HIER, "Firefox op Windows");
            kantoor.em.flush();
            kantoor.em.clear();
            assertThat(kantoor.sessies.eigenaar(HIER).orElseThrow().wie().rollen())
                    .contains(Rol.MANAGER, Rol.BEHEERDER)
                    .hasSize(3);
        });
    }

    @Test
    void na_twaalf_uur_is_een_sessie_voorbij_hoe_druk_iemand_ook_is() {
        proef(kantoor -> {
            kantoor.logIn(kantoor.marjan, HIER, "Firefox op Windows");
            kantoor.em.flush();
            for (int i = 0; i < 23; i++) {
                kantoor.klok.schuif(Duration.ofMinutes(30));
                kantoor.em.clear();
                Sessies.Eigenaar eigenaar = kantoor.sessies.eigenaar(HIER).orElseThrow();
                assertThat(kantoor.sessies.isLangGeleden(eigenaar)).isTrue();
                kantoor.sessies.gezien(eigenaar, HIER);
            }
            kantoor.em.clear();
            assertThat(kantoor.em.find(Medewerker.class, kantoor.marjan).gezienOp())
                    .contains(kantoor.klok.instant());
            kantoor.klok.schuif(Duration.ofMinutes(30));
            assertThat(kantoor.sessies.eigenaar(HIER)).isEmpty();
            assertThat(kantoor.sessies.van(kantoor.marjan, HIER)).isEmpty();
            kantoor.klok.schuif(Duration.ofDays(1));
            kantoor.opruiming.round();
            assertThat(kantoor.em
                            .createNativeQuery("select count(*) from sessie")
                            .getSingleResult())
                    .isEqualTo(0L);
        });
    }

    @Test
    void wie_een_uur_stil_was_is_weg() {
        proef(kantoor -> {
            kantoor.logIn(kantoor.marjan, HIER, "Firefox op Windows");
            kantoor.em.flush();
            kantoor.klok.schuif(Duration.ofMinutes(4));
            assertThat(kantoor.sessies.isLangGeleden(
                            kantoor.sessies.eigenaar(HIER).orElseThrow()))
                    .as("not written with every page")
                    .isFalse();
            kantoor.klok.schuif(Duration.ofMinutes(61));
            assertThat(kantoor.sessies.eigenaar(HIER)).isEmpty();
        });
    }

    @Test
    void met_een_ander_wachtwoord_is_wie_met_het_vorige_binnenkwam_weg() {
        proef(kantoor -> {
            kantoor.logIn(kantoor.marjan, HIER, "Firefox op Windows");
            Medewerker marjan = kantoor.em.find(Medewerker.class, kantoor.marjan);
            marjan.nieuwWachtwoord("andere hash");
            kantoor.logIn(kantoor.marjan, DAAR, "Safari op iPhone");
            kantoor.em.flush();
            assertThat(kantoor.sessies.eigenaar(HIER)).isEmpty();
            assertThat(kantoor.sessies.eigenaar(DAAR)).isPresent();
        });
    }

    @Test
    void na_het_bevestigen_is_er_een_andere_sleutel() {
        proef(kantoor -> {
            kantoor.logIn(kantoor.marjan, HIER, "Firefox op Windows");
            kantoor.em.flush();
            kantoor.klok.schuif(Duration.ofMinutes(10));
            assertThat(kantoor.sessies.isVers(kantoor.sessies.eigenaar(HIER).orElseThrow()))
                    .isFalse();
            kantoor.sessies.bevestig(HIER, DAAR);
            kantoor.em.clear();
            assertThat(kantoor.sessies.eigenaar(HIER)).as("who had the old one").isEmpty();
            assertThat(kantoor.sessies.isVers(kantoor.sessies.eigenaar(DAAR).orElseThrow()))
                    .isTrue();
        });
    }

    @Test
    void een_scherm_dat_niemand_aanraakt_gaat_op_slot_en_alleen_bevestigen_haalt_het_eraf() {
        proef(kantoor -> {
            kantoor.logIn(kantoor.marjan, HIER, "Firefox op Windows");
            kantoor.em.flush();
            kantoor.klok.schuif(Duration.ofMinutes(20));
            assertThat(kantoor.opSlot(HIER))
                    .as("a page without scripts says nothing")
                    .isFalse();
            kantoor.slot.raakAan(HIER);
            kantoor.klok.schuif(Duration.ofSeconds(15 * 60 + 59));
            assertThat(kantoor.opSlot(HIER))
                    .as("touched a minute later, and the page did not tell that")
                    .isFalse();
            kantoor.klok.schuif(Duration.ofSeconds(1));
            assertThat(kantoor.opSlot(HIER)).isTrue();
            kantoor.sessies.bevestig(HIER, DAAR);
            assertThat(kantoor.opSlot(DAAR)).isFalse();
            kantoor.slot.zetOpSlot(DAAR);
            kantoor.slot.raakAan(DAAR);
            assertThat(kantoor.opSlot(DAAR)).as("a touch opens nothing").isTrue();
        });
    }

    private static void proef(Consumer<Kantoor> werk) {
        Testdatabase.proef(em -> werk.accept(new Kantoor(em)));
    }

    private static final class Kantoor {
        private final EntityManager em;
        private final Schuifklok klok = new Schuifklok(Instant.parse("2026-11-24T09:00:00Z"));
        private final Sessies sessies;
        private final Sessieopruiming opruiming;
        private final Schermslot slot;
        private final long marjan;
        private final long ander;

        private void logIn(long wie, String sleutel, String toestel) {
            sessies.begin(em.find(Medewerker.class, wie), sleutel, toestel, Inlogwijze.WACHTWOORD, null);
        }

        private boolean opSlot(String sleutel) {
            em.clear();
            return slot.isOpSlot(sessies.eigenaar(sleutel).orElseThrow());
        }

        Kantoor(EntityManager em) {
            this.em = em;
            Testobjecten objecten = new Testobjecten(em, klok);
            OpenAccount open = objecten.maak(OpenAccount.class);
            this.sessies = objecten.maak(Sessies.class);
            this.opruiming = objecten.maak(Sessieopruiming.class);
            this.slot = objecten.maak(Schermslot.class);
            this.marjan = open.metHash("marjan", "Marjan Visser", "hash", Set.of(Rol.COORDINATOR), false);
            this.ander = open.metHash("ander", "Iemand Anders", "hash", Set.of(Rol.MANAGER), false);
        }
    }
}
