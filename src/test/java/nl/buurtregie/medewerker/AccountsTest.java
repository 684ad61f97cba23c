package nl.buurtregie.medewerker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.demo.MovableClock;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

/** Accounts on a real database: opening, logging in, resting, another password. */
class AccountsTest {

    private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    private static final String HIER = "192.0.2.77";
    private static final String GOED = "de kat zit op het dak";
    private static final String NIEUW = "een hond ligt in de zon";

    private final MovableClock klok = new MovableClock();

    @Test
    void wie_zijn_wachtwoord_weet_komt_erin_met_zijn_rollen() {
        metMarjan(kantoor -> assertThat(
                        kantoor.login("marjan", GOED).orElseThrow().rollen())
                .containsExactlyInAnyOrder(Rol.COORDINATOR, Rol.BEMIDDELAAR));
    }

    @Test
    void een_onbekende_naam_en_een_fout_wachtwoord_krijgen_hetzelfde_antwoord() {
        metMarjan(kantoor -> {
            assertThat(kantoor.login("marjan", "iets heel anders")).isEmpty();
            assertThat(kantoor.login("niemand", GOED)).isEmpty();
            assertThat(kantoor.login("MARJAN", GOED)).isEmpty();
            assertThat(kantoor.login("marjan' or '1'='1", GOED)).isEmpty();
        });
    }

    @Test
    void na_vijf_fouten_helpt_ook_het_goede_wachtwoord_niet_tot_het_kwartier_om_is() {
        metMarjan(kantoor -> {
            kantoor.raad("marjan", HIER, 5);
            assertThat(kantoor.login("marjan", GOED)).isEmpty();
            klok.at(NU.plus(Duration.ofMinutes(15)), () -> {
                assertThat(kantoor.login("marjan", GOED)).isPresent();
                kantoor.raad("marjan", HIER, 4);
                assertThat(kantoor.login("marjan", GOED)).isPresent();
                kantoor.raad("marjan", HIER, 4);
                assertThat(kantoor.login("marjan", GOED))
                        .as("a good one in between begins anew")
                        .isPresent();
            });
        });
    }

    @Test
    void een_vreemde_sluit_niemand_buiten_en_wie_alle_namen_probeert_stopt() {
        metMarjan(kantoor -> {
            assertThat(kantoor.login("marjan", GOED)).isPresent();
            kantoor.raad("marjan", "203.0.113.7", 60);
            assertThat(kantoor.login("marjan", GOED)).as("from elsewhere").isPresent();
            for (int i = 0; i < 150; i++) {
                kantoor.raad("marjan", "198.51.100." + i, 1);
            }
            assertThat(kantoor.login("marjan", GOED)).as("where she is known").isPresent();
            assertThat(kantoor.login("marjan", GOED, "192.0.2.1"))
                    .as("guessed from everywhere: nowhere new")
                    .isEmpty();
            for (int i = 0; i < 60; i++) {
                kantoor.raad("naam" + i, "192.0.2.2", 1);
            }
            assertThat(kantoor.rem("bram", "192.0.2.2"))
                    .as("all names from one address")
                    .isFalse();
            assertThat(kantoor.rem("bram", "192.0.2.3")).isTrue();
            for (int i = 1; i <= Inlogrem.SAMEN; i++) {
                assertThat(kantoor.rem("bram", "2001:db8::" + i)).isTrue();
            }
            assertThat(kantoor.rem("bram", "2001:db8::7"))
                    .as("another address of the same home")
                    .isFalse();
            assertThat(kantoor.rem("bram", "2001:db8:1::7")).isTrue();
        });
    }

    /** Everybody of an office comes in between nine and a quarter past, from one address, some at the second try. */
    @Test
    void een_kantoor_dat_met_een_code_inlogt_wacht_nooit() {
        metMarjan(kantoor -> {
            Inloggen inloggen = kantoor.objecten.maak(Inloggen.class);
            for (int i = 0; i < 60; i++) {
                kantoor.raad("marjan", HIER, 1);
                Medewerker wie = inloggen.probeer("marjan", GOED, HIER).orElseThrow();
                assertThat(inloggen.magCode(wie, HIER)).as("login " + i).isTrue();
                inloggen.gelukt(wie, HIER);
            }
            assertThat(kantoor.em
                            .createNativeQuery("select coalesce(sum(aantal), 0) from inlogpoging")
                            .getSingleResult())
                    .isEqualTo(0L);
        });
    }

    @Test
    void wie_weg_is_komt_er_niet_meer_in() {
        metMarjan(kantoor -> {
            kantoor.em.createNativeQuery("update medewerker set actief = false").executeUpdate();
            kantoor.em.clear();
            assertThat(kantoor.login("marjan", GOED)).isEmpty();
        });
    }

    @Test
    void een_demoaccount_gaat_alleen_open_op_een_server_die_als_demo_startte() {
        metMarjan(kantoor -> {
            kantoor.em.createNativeQuery("update medewerker set demo = true").executeUpdate();
            kantoor.em.clear();
            assertThat(kantoor.login("marjan", GOED)).isEmpty();
            Testobjecten.zet(kantoor.objecten.maak(Demoaccounts.class), "aan", true);
            assertThat(kantoor.login("marjan", GOED)).isPresent();
        });
    }

    @Test
    void een_database_weet_zelf_dat_hij_als_demo_begon() {
        metMarjan(kantoor -> {
            Demomerk merk = kantoor.objecten.maak(Demomerk.class);
            kantoor.em.createNativeQuery("update medewerker set demo = true").executeUpdate();
            assertThat(merk.geslotenDemoaccounts()).as("no mark").isZero();
            merk.zet();
            merk.zet();
            assertThat(merk.geslotenDemoaccounts()).isEqualTo(1);
            Testobjecten.zet(kantoor.objecten.maak(Demoaccounts.class), "aan", true);
            assertThat(merk.geslotenDemoaccounts()).as("in a demo they open").isZero();
        });
    }

    @Test
    void een_wachtwoord_wijzigen_werkt_meteen() {
        metMarjan(kantoor -> {
            kantoor.wijzig(GOED, NIEUW, NIEUW);
            kantoor.vergeet();
            assertThat(kantoor.login("marjan", GOED)).isEmpty();
            assertThat(kantoor.login("marjan", NIEUW)).isPresent();
        });
    }

    @Test
    @Regel("M1")
    void zonder_het_huidige_wachtwoord_verandert_er_niets() {
        metMarjan(kantoor -> geweigerd("M1", "huidig", () -> kantoor.wijzig("fout", NIEUW, NIEUW)));
    }

    @Test
    @Regel("M1")
    void wie_aan_een_open_scherm_zit_raadt_niet_door() {
        metMarjan(kantoor -> {
            for (int i = 0; i < 5; i++) {
                geweigerd("M1", "huidig", () -> kantoor.wijzig("fout", NIEUW, NIEUW));
            }
            geweigerd("M1", "huidig", () -> kantoor.wijzig(GOED, NIEUW, NIEUW));
            assertThat(kantoor.login("marjan", GOED)).as("the same brake").isEmpty();
            klok.at(NU.plus(Duration.ofMinutes(15)), () -> kantoor.wijzig(GOED, NIEUW, NIEUW));
        });
    }

    @Test
    void een_hash_van_vroeger_wordt_bij_het_inloggen_een_van_nu_en_niemand_merkt_het() {
        metMarjan(kantoor -> {
            String nu = OpenAccount.HASH.get("Pbkdf2PasswordHash.Iterations");
            assertThat(kantoor.hash()).startsWith("PBKDF2WithHmacSHA512:" + nu + ":");
            kantoor.em
                    .createNativeQuery("update medewerker set wachtwoord = 'PBKDF2WithHmacSHA512:1000:" + GOED + "'")
                    .executeUpdate();
            kantoor.em.clear();
            int hoeveelste = kantoor.marjan().hoeveelsteWachtwoord();
            assertThat(kantoor.login("marjan", "fout")).isEmpty();
            assertThat(kantoor.hash()).as("not by a guess").contains(":1000:");
            assertThat(kantoor.login("marjan", GOED)).isPresent();
            kantoor.vergeet();
            assertThat(kantoor.hash()).startsWith("PBKDF2WithHmacSHA512:" + nu + ":");
            assertThat(kantoor.marjan().hoeveelsteWachtwoord())
                    .as("nobody is logged out")
                    .isEqualTo(hoeveelste);
        });
    }

    @Test
    @Regel("M3")
    void twee_keer_hetzelfde_typen_voorkomt_een_tikfout() {
        metMarjan(kantoor -> geweigerd("M3", "herhaal", () -> kantoor.wijzig(GOED, NIEUW, NIEUW + "x")));
    }

    @Test
    @Regel("M2")
    void ook_een_nieuw_account_heeft_een_goed_wachtwoord() {
        metMarjan(kantoor -> geweigerd("M2", "nieuw", () -> kantoor.objecten
                .maak(OpenAccount.class)
                .open("bram", "Bram Postma", "kort", Set.of(Rol.BEMIDDELAAR), false)));
    }

    @Test
    void een_account_komt_uit_de_database_zoals_het_erin_ging() {
        metMarjan(kantoor -> {
            long id = kantoor.objecten
                    .maak(OpenAccount.class)
                    .open("alles", "Alle Rollen", GOED, EnumSet.allOf(Rol.class), true);
            kantoor.vergeet();
            Medewerkers medewerkers = kantoor.objecten.maak(Medewerkers.class);
            assertThat(medewerkers.get(id).rollen()).containsExactlyInAnyOrder(Rol.values());
            assertThat(medewerkers.get(id).ik().naam()).isEqualTo("Alle Rollen");
            assertThat(medewerkers.namen(List.of(id, 987_654L))).isEqualTo(Map.of(id, "Alle Rollen"));
            assertThat(medewerkers.namen(List.of())).isEmpty();
            assertThat(medewerkers.get(id).isDemo()).isTrue();
            assertThat(medewerkers.isLeeg()).isFalse();
        });
    }

    private static void geweigerd(
            String regel, String veld, org.assertj.core.api.ThrowableAssert.ThrowingCallable doe) {
        RuleViolation fout = catchThrowableOfType(RuleViolation.class, doe);
        assertThat(fout.rule()).isEqualTo(regel);
        assertThat(fout.field()).isEqualTo(veld);
    }

    private void metMarjan(Consumer<Kantoor> werk) {
        klok.at(NU, () -> Testdatabase.proef(em -> werk.accept(new Kantoor(em, klok))));
    }

    private static final class Kantoor {

        private final EntityManager em;
        private final Testobjecten objecten;
        private final Ik marjan;

        Kantoor(EntityManager em, Clock klok) {
            this.em = em;
            this.objecten = new Testobjecten(em, klok);
            Set<Rol> rollen = Set.of(Rol.COORDINATOR, Rol.BEMIDDELAAR);
            long id = objecten.maak(OpenAccount.class).open("marjan", "Marjan Visser", GOED, rollen, false);
            this.marjan = new Ik(id, "Marjan Visser", rollen);
            em.flush();
        }

        Optional<Medewerker> login(String naam, String wachtwoord) {
            return login(naam, wachtwoord, HIER);
        }

        Optional<Medewerker> login(String naam, String wachtwoord, String adres) {
            Inloggen inloggen = objecten.maak(Inloggen.class);
            Optional<Medewerker> wie = inloggen.probeer(naam, wachtwoord, adres);
            wie.ifPresent(een -> inloggen.gelukt(een, adres));
            return wie;
        }

        void raad(String naam, String adres, int keer) {
            for (int i = 0; i < keer; i++) {
                login(naam, "iets heel anders", adres);
            }
        }

        boolean rem(String naam, String adres) {
            return objecten.maak(Inlogrem.class).mag(naam, adres);
        }

        void wijzig(String huidig, String nieuw, String herhaal) {
            objecten.maak(WijzigWachtwoord.class).wijzig(marjan, huidig, nieuw, herhaal, HIER);
        }

        String hash() {
            return (String)
                    em.createNativeQuery("select wachtwoord from medewerker").getSingleResult();
        }

        Medewerker marjan() {
            return objecten.maak(Medewerkers.class).get(marjan.id());
        }

        void vergeet() {
            em.flush();
            em.clear();
        }
    }
}
