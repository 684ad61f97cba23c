package nl.buurtregie.medewerker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

/** Accounts on a real database: opening, logging in, resting, another password. */
class AccountsTest {

    private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    private static final String GOED = "de kat zit op het dak";
    private static final String NIEUW = "een hond ligt in de zon";

    private final SharedClock klok = new SharedClock();

    @Test
    void wie_zijn_wachtwoord_weet_komt_erin_met_zijn_rollen() {
        metMarjan(kantoor -> {
            CredentialValidationResult uitkomst = kantoor.login("marjan", GOED);
            assertThat(uitkomst.getStatus()).isEqualTo(CredentialValidationResult.Status.VALID);
            assertThat(uitkomst.getCallerGroups()).containsExactlyInAnyOrder("coordinator", "bemiddelaar");
        });
    }

    @Test
    void een_onbekende_naam_en_een_fout_wachtwoord_krijgen_hetzelfde_antwoord() {
        metMarjan(kantoor -> {
            assertThat(kantoor.login("marjan", "iets heel anders")).isSameAs(kantoor.login("niemand", GOED));
            assertThat(kantoor.login("MARJAN", GOED)).isSameAs(CredentialValidationResult.INVALID_RESULT);
            assertThat(kantoor.login("marjan' or '1'='1", GOED)).isSameAs(CredentialValidationResult.INVALID_RESULT);
        });
    }

    @Test
    void na_vijf_fouten_helpt_ook_het_goede_wachtwoord_niet_tot_het_kwartier_om_is() {
        metMarjan(kantoor -> {
            for (int i = 0; i < 5; i++) {
                kantoor.login("marjan", "iets heel anders");
            }
            kantoor.vergeet();
            Accountstand stand = kantoor.objecten.maak(Accountstand.class);
            assertThat(kantoor.login("marjan", GOED)).isSameAs(CredentialValidationResult.INVALID_RESULT);
            assertThat(stand.isGeblokkeerd("marjan")).isTrue();
            assertThat(stand.isGeblokkeerd("niemand")).isFalse();
            klok.at(NU.plus(Duration.ofMinutes(15)), () -> {
                assertThat(kantoor.login("marjan", GOED).getStatus())
                        .isEqualTo(CredentialValidationResult.Status.VALID);
                assertThat(stand.isGeblokkeerd("marjan")).isFalse();
            });
        });
    }

    @Test
    void wie_weg_is_komt_er_niet_meer_in() {
        metMarjan(kantoor -> {
            kantoor.em.createNativeQuery("update medewerker set actief = false").executeUpdate();
            kantoor.em.clear();
            assertThat(kantoor.login("marjan", GOED)).isSameAs(CredentialValidationResult.INVALID_RESULT);
        });
    }

    @Test
    void een_ander_soort_sleutel_past_niet() {
        metMarjan(kantoor -> assertThat(
                        kantoor.objecten.maak(Inloggen.class).validate(new CallerOnlyCredential("marjan")))
                .isSameAs(CredentialValidationResult.NOT_VALIDATED_RESULT));
    }

    @Test
    void een_wachtwoord_wijzigen_werkt_meteen() {
        metMarjan(kantoor -> {
            kantoor.wijzig(GOED, NIEUW, NIEUW);
            kantoor.vergeet();
            assertThat(kantoor.login("marjan", GOED)).isSameAs(CredentialValidationResult.INVALID_RESULT);
            assertThat(kantoor.login("marjan", NIEUW).getStatus()).isEqualTo(CredentialValidationResult.Status.VALID);
        });
    }

    @Test
    @Regel("M1")
    void zonder_het_huidige_wachtwoord_verandert_er_niets() {
        metMarjan(kantoor -> geweigerd("M1", "huidig", () -> kantoor.wijzig("fout", NIEUW, NIEUW)));
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
            assertThat(medewerkers.zijnErDemoaccounts()).isTrue();
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

        CredentialValidationResult login(String naam, String wachtwoord) {
            return objecten.maak(Inloggen.class).validate(new UsernamePasswordCredential(naam, wachtwoord));
        }

        void wijzig(String huidig, String nieuw, String herhaal) {
            objecten.maak(WijzigWachtwoord.class).wijzig(marjan, huidig, nieuw, herhaal);
        }

        void vergeet() {
            em.flush();
            em.clear();
        }
    }
}
