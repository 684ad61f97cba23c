package nl.buurtregie.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Adresstop;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.audit.AddressPrint;
import nl.buurtregie.platform.audit.AuditEvent;
import org.junit.jupiter.api.Test;

@Functie("PRI-11")
class PatronenTest {

    @Test
    void wie_veel_accounts_probeert_valt_op_een_keer_en_een_mail_zonder_wie_of_wat() {
        Wachthuis.proef(huis -> {
            List<Ik> mensen = vijf(huis);
            mensen.subList(0, 4).forEach(huis::mis);
            assertThat(huis.ronde()).as("four of five").isEmpty();
            huis.later(Duration.ofMinutes(9));
            huis.mis(mensen.get(4));
            List<Opvallend> eerst = huis.ronde();
            assertThat(eerst).extracting(Opvallend::soort).containsExactly(Patroon.VEEL_ACCOUNTS);
            assertThat(huis.ronde()).as("another server").isEqualTo(eerst);
            huis.later(Duration.ofSeconds(30));
            huis.mis(mensen.get(0));
            assertThat(huis.ronde()).hasSize(1).first().satisfies(een -> {
                assertThat(een.eerste()).isEqualTo(Wachthuis.NU);
                assertThat(een.laatste()).isEqualTo(Wachthuis.NU.plus(Duration.ofSeconds(570)));
                assertThat(huis.maak(Opvallendheden.class).vanAdres(een))
                        .isEqualTo(new Opvallendheden.Omvang(6, 0, 5, 0));
            });
            assertThat(huis.post()).hasSize(1).first().asString().satisfies(mail -> {
                assertThat(mail).startsWith("fenna@voorbeeld.example\nBuurtregie: er is iets opgevallen\n");
                assertThat(mail).contains("bij Beveiliging").doesNotContain("Mens", "accounts", "192.0.2");
            });
        });
    }

    /** Each by itself, and nothing twice; what is spread over the hours of a standstill is not much in one hour. */
    @Test
    void wat_opviel_net_voor_een_stilstand_wordt_daarna_gevonden_hoe_lang_die_ook_was() {
        for (Duration stil : List.of(Duration.ofHours(2), Duration.ofDays(100))) {
            Wachthuis.proef(huis -> {
                assertThat(huis.ronde()).isEmpty();
                Ik marjan = huis.account("marjan", "Marjan Visser", Rol.COORDINATOR);
                Ik rob = huis.account("rob", "Rob de Wit", Rol.COORDINATOR);
                IntStream.range(0, 10).forEach(keer -> huis.mis(marjan));
                IntStream.range(0, 25).forEach(zaak -> huis.opende(marjan, "2026-%04d".formatted(zaak)));
                IntStream.range(0, 24).forEach(zaak -> huis.opende(rob, "2026-%04d".formatted(zaak)));
                huis.regel(AuditEvent.ROLE_GIVEN, huis.fenna.id(), 5L, "beheerder");
                huis.later(stil);
                IntStream.range(24, 48).forEach(zaak -> huis.opende(rob, "2026-%04d".formatted(zaak)));
                IntStream.range(0, 5).forEach(keer -> huis.ronde());
                List<Opvallend> gevonden = huis.ronde();
                assertThat(gevonden)
                        .extracting(Opvallend::soort)
                        .containsExactlyInAnyOrder(Patroon.EEN_ACCOUNT, Patroon.VEEL_ZAKEN, Patroon.BEHEERDER);
                assertThat(gevonden).allSatisfy(een -> assertThat(een.laatste()).isEqualTo(Wachthuis.NU));
                assertThat(huis.post()).hasSize(1);
                gevonden.forEach(een -> huis.maak(SluitPatroon.class).sluit(huis.fenna, een.id(), "Dit klopt"));
                huis.later(Duration.ofMinutes(1));
                assertThat(huis.ronde()).as("the same lines").isEmpty();
            });
        }
    }

    @Test
    void een_trage_reeks_valt_niet_op() {
        Wachthuis.proef(huis -> {
            for (Ik mens : vijf(huis)) {
                huis.mis(mens);
                huis.later(Duration.ofMinutes(3));
            }
            assertThat(huis.ronde()).isEmpty();
        });
    }

    @Test
    void wat_is_afgehandeld_valt_alleen_door_iets_nieuws_weer_op() {
        Wachthuis.proef(huis -> {
            List<Ik> mensen = vijf(huis);
            mensen.forEach(huis::mis);
            long id = huis.ronde().get(0).id();
            huis.later(Duration.ofMinutes(1));
            huis.maak(SluitPatroon.class).sluit(huis.fenna, id, "Dit klopt");
            assertThat(huis.ronde()).as("the same lines").isEmpty();
            assertThat(huis.maak(Opvallendheden.class).ditJaarAfgehandeld()).isEqualTo(1);
            huis.later(Duration.ofMinutes(1));
            huis.mis(mensen.get(0));
            assertThat(huis.ronde()).hasSize(1);
            assertThat(huis.post()).hasSize(2);
            assertThat(
                            huis.vraag(
                                    "select count(*) from beveiligingslog where wat = 'PATTERN_CLOSED' and toelichting is null"))
                    .isEqualTo(1L);
        });
    }

    @Test
    @Regel({"P3.1", "P3.2"})
    void afhandelen_vraagt_een_reden_en_gaat_een_keer() {
        Wachthuis.proef(huis -> {
            vijf(huis).forEach(huis::mis);
            long id = huis.ronde().get(0).id();
            SluitPatroon sluit = huis.maak(SluitPatroon.class);
            weigert("P3.1", () -> sluit.sluit(huis.fenna, id, " "));
            weigert("P3.1", () -> sluit.sluit(huis.fenna, id, "x".repeat(201)));
            sluit.sluit(huis.fenna, id, "gebeld, wachtwoord kwijt");
            weigert("P3.2", () -> sluit.sluit(huis.fenna, id, "nog eens"));
            weigert("P3.2", () -> huis.maak(HoudAdresTegen.class).houdTegen(huis.fenna, id));
        });
    }

    @Test
    void een_tegengehouden_adres_komt_er_zeven_dagen_niet_in() {
        Wachthuis.proef(huis -> {
            vijf(huis).forEach(huis::mis);
            huis.maak(HoudAdresTegen.class)
                    .houdTegen(huis.fenna, huis.ronde().get(0).id());
            String afdruk = huis.maak(AddressPrint.class).of("192.0.2.41").orElseThrow();
            Adresstop stop = huis.maak(Adresstop.class);
            assertThat(stop.tot(afdruk)).isPresent();
            assertThat(stop.tot("0".repeat(16))).isEmpty();
            assertThat(huis.ronde()).isEmpty();
            huis.later(Duration.ofDays(7).minusSeconds(1));
            assertThat(stop.tot(afdruk)).isPresent();
            huis.later(Duration.ofSeconds(1));
            assertThat(stop.tot(afdruk)).isEmpty();
            huis.regel(AuditEvent.ROLE_GIVEN, huis.fenna.id(), 5L, "beheerder");
            long rol = huis.ronde().get(0).id();
            assertThat(catchThrowableOfType(NotFound.class, () -> huis.maak(HoudAdresTegen.class)
                            .houdTegen(huis.fenna, rol)))
                    .isNotNull();
        });
    }

    @Test
    void vaak_mis_bij_een_account_valt_op_vanaf_tien() {
        Wachthuis.proef(huis -> {
            Ik marjan = huis.account("marjan", "Marjan Visser", Rol.COORDINATOR);
            IntStream.range(0, 9).forEach(keer -> huis.mis(marjan));
            assertThat(huis.ronde()).isEmpty();
            huis.mis(marjan);
            assertThat(huis.ronde())
                    .extracting(Opvallend::soort, Opvallend::onderwerp)
                    .containsExactly(tuple(Patroon.EEN_ACCOUNT, Long.toString(marjan.id())));
        });
    }

    @Test
    @Functie("PRI-01")
    void een_code_die_niet_klopt_telt_mee_bij_een_account() {
        Wachthuis.proef(huis -> {
            Ik marjan = huis.account("marjan", "Marjan Visser", Rol.COORDINATOR);
            IntStream.range(0, 3).forEach(keer -> huis.mis(marjan));
            IntStream.range(0, 6).forEach(keer -> huis.misteCode(marjan));
            assertThat(huis.ronde()).as("nine").isEmpty();
            huis.misteCode(marjan);
            huis.regel(AuditEvent.SIGNED_IN, marjan.id(), null, "Firefox op Windows");
            assertThat(huis.ronde())
                    .extracting(Opvallend::soort, Opvallend::onderwerp)
                    .containsExactly(tuple(Patroon.EEN_ACCOUNT, Long.toString(marjan.id())));
            assertThat(huis.maak(Opvallendheden.class).vanAccount(huis.ronde().get(0)))
                    .isEqualTo(new Opvallendheden.Omvang(10, 7, 1, 1));
            assertThat(huis.maak(Logboek.class).pogingen(Wachthuis.NU))
                    .extracting(Logboek.Pogingen::mislukt, Logboek.Pogingen::gelukt)
                    .containsExactly(tuple(10, 1));
        });
    }

    @Test
    void veel_verschillende_zaken_in_een_uur_valt_op_en_een_zaak_vaak_niet() {
        Wachthuis.proef(huis -> {
            Ik marjan = huis.account("marjan", "Marjan Visser", Rol.COORDINATOR);
            IntStream.range(0, 60).forEach(keer -> huis.opende(marjan, "2026-0001"));
            IntStream.range(2, 25).forEach(zaak -> huis.opende(marjan, "2026-%04d".formatted(zaak)));
            assertThat(huis.ronde()).as("24 cases").isEmpty();
            huis.later(Duration.ofMinutes(59));
            huis.opende(marjan, "2026-0025");
            List<Opvallend> gevonden = huis.ronde();
            assertThat(gevonden).extracting(Opvallend::soort).containsExactly(Patroon.VEEL_ZAKEN);
            assertThat(huis.maak(Opvallendheden.class).zaken(gevonden.get(0))).isEqualTo(25);
        });
    }

    @Test
    void een_download_in_de_nacht_valt_op_en_overdag_niet() {
        Wachthuis.proef(huis -> {
            Ik ruben = huis.account("ruben", "Ruben Tammes", Rol.ANALIST);
            huis.regel(AuditEvent.EXPORTED, ruben.id(), null, "csv");
            huis.later(Duration.ofHours(12).minusMinutes(1)); // 21.59 uur
            huis.regel(AuditEvent.EXPORTED, ruben.id(), null, "csv");
            assertThat(huis.ronde()).isEmpty();
            huis.later(Duration.ofMinutes(1)); // 22.00 uur
            huis.regel(AuditEvent.EXPORTED, ruben.id(), null, "csv");
            assertThat(huis.ronde()).extracting(Opvallend::soort).containsExactly(Patroon.NACHT);
            huis.maak(SluitPatroon.class).sluit(huis.fenna, huis.ronde().get(0).id(), "Dit klopt");
            huis.later(Duration.ofHours(8)); // 06.00 uur
            huis.regel(AuditEvent.EXPORTED, ruben.id(), null, "csv");
            assertThat(huis.ronde()).isEmpty();
        });
    }

    @Test
    void een_nieuwe_beheerder_valt_altijd_op_hoe_die_het_ook_werd() {
        Wachthuis.proef(huis -> {
            huis.regel(AuditEvent.ROLE_GIVEN, huis.fenna.id(), 5L, "coördinator");
            huis.regel(AuditEvent.ROLE_TAKEN, huis.fenna.id(), 5L, "beheerder");
            assertThat(huis.ronde()).isEmpty();
            huis.regel(AuditEvent.ROLE_GIVEN, huis.fenna.id(), 5L, "beheerder");
            huis.regel(AuditEvent.ACCOUNT_INVITED, huis.fenna.id(), 6L, "als analist en beheerder");
            huis.regel(AuditEvent.ACCOUNT_OPENED, 7L, 7L, "beheerder, met een link van de server");
            assertThat(huis.ronde()).hasSize(3).allMatch(een -> een.soort() == Patroon.BEHEERDER);
            assertThat(huis.post()).as("one mail for all of them").hasSize(1);
        });
    }

    private static List<Ik> vijf(Wachthuis huis) {
        return IntStream.range(0, 5)
                .mapToObj(wie -> huis.account("mens" + wie, "Mens " + wie, Rol.BEMIDDELAAR))
                .toList();
    }

    private static void weigert(String regel, org.assertj.core.api.ThrowableAssert.ThrowingCallable doe) {
        assertThat(catchThrowableOfType(RuleViolation.class, doe).rule()).isEqualTo(regel);
    }
}
