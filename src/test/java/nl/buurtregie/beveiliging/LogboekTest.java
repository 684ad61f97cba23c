package nl.buurtregie.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.audit.AuditEvent;
import org.junit.jupiter.api.Test;

@Functie("PRI-11")
class LogboekTest {

    @Test
    void gelijke_regels_van_een_dag_zijn_een_en_gissen_telt_per_adres() {
        Wachthuis.proef(huis -> {
            Ik marjan = huis.account("marjan", "Marjan Visser", Rol.COORDINATOR);
            huis.regel(AuditEvent.SIGNED_IN, marjan.id(), null, "Firefox op Windows");
            huis.later(Duration.ofHours(15)); // tomorrow, 01.00 uur
            IntStream.range(0, 3).forEach(keer -> huis.regel(AuditEvent.REFUSED, marjan.id(), null, null));
            huis.mis(marjan);
            huis.mis(huis.fenna);
            huis.regel(AuditEvent.ROLE_GIVEN, huis.fenna.id(), marjan.id(), "manager");
            huis.regel(AuditEvent.ROLE_GIVEN, huis.fenna.id(), marjan.id(), "analist");
            List<Logboek.Regel> regels = alles(huis, List.of(), null, null);
            assertThat(regels)
                    .extracting(Logboek.Regel::wat, Logboek.Regel::keer, Logboek.Regel::personen)
                    .containsExactlyInAnyOrder(
                            tuple(AuditEvent.REFUSED, 3, 0),
                            tuple(AuditEvent.WRONG_SIGN_IN, 2, 2),
                            tuple(AuditEvent.ROLE_GIVEN, 1, 1),
                            tuple(AuditEvent.ROLE_GIVEN, 1, 1),
                            tuple(AuditEvent.SIGNED_IN, 1, 0));
            assertThat(regels.get(4).wat()).as("the day before comes last").isEqualTo(AuditEvent.SIGNED_IN);
            assertThat(huis.maak(Logboek.class).dagen(vraag(List.of(), null, null)))
                    .extracting(Logboek.Dag::regels)
                    .containsExactly(7, 1);
            assertThat(alles(huis, List.of(AuditEvent.REFUSED), null, null)).hasSize(1);
            assertThat(alles(huis, List.of(), huis.fenna.id(), null))
                    .as("what she did, and what was tried with her account")
                    .hasSize(3);
            assertThat(alles(huis, List.of(), null, false)).hasSize(2);
            assertThat(huis.maak(Logboek.class).mensen(Wachthuis.NU.minusSeconds(1)))
                    .containsExactlyInAnyOrder(marjan.id(), huis.fenna.id());
        });
    }

    @Test
    void wie_leest_staat_erin_en_een_breuk_wordt_gezien_en_niet_gemaakt() {
        Wachthuis.proef(huis -> {
            huis.maak(Logboek.class).lees(huis.fenna);
            huis.regel(AuditEvent.SIGNED_OUT, huis.fenna.id(), null, null);
            KijkKetenNa kijk = huis.maak(KijkKetenNa.class);
            assertThat(kijk.kijkNa(huis.fenna).stuk()).isNull();
            assertThat(kijk.laatste().orElseThrow().regels()).isEqualTo(3);
            huis.em
                    .createNativeQuery("alter table beveiligingslog disable trigger all")
                    .executeUpdate();
            huis.em
                    .createNativeQuery("delete from beveiligingslog where wat = 'SIGNED_OUT'")
                    .executeUpdate();
            assertThat(kijk.kijk(null).stuk()).isEqualTo(2);
            assertThat(kijk.kijk(null).stuk()).as("nothing mends it").isEqualTo(2);
            assertThat(huis.ronde())
                    .extracting(Opvallend::soort, Opvallend::onderwerp)
                    .containsExactly(tuple(Patroon.LIJST_STUK, "2"));
            assertThat(huis.post()).hasSize(1);
        });
    }

    @Test
    void de_nacht_kijkt_een_keer_ook_met_twee_servers() {
        Wachthuis.proef(huis -> {
            Nachtcontrole nacht = huis.maak(Nachtcontrole.class);
            nacht.round();
            nacht.round();
            assertThat(huis.vraag("select count(*) from beveiligingscontrole")).isEqualTo(1L);
            huis.later(Duration.ofHours(17)); // 03.00 uur
            nacht.round();
            assertThat(huis.vraag("select count(*) from beveiligingscontrole")).isEqualTo(1L);
            huis.later(Duration.ofHours(1));
            nacht.round();
            nacht.round();
            assertThat(huis.vraag("select count(*) from beveiligingscontrole")).isEqualTo(2L);
        });
    }

    @Test
    void na_de_termijn_gaan_de_oudste_regels_en_wat_er_opviel() {
        Wachthuis.proef(huis -> {
            Beveiligingsbewaring soort = huis.maak(Beveiligingsbewaring.class);
            huis.later(Duration.between(Wachthuis.NU, Instant.parse("2025-01-10T09:00:00Z")));
            IntStream.range(0, 5).forEach(wie -> huis.mis(huis.account("m" + wie, "Mens", Rol.MANAGER)));
            huis.maak(SluitPatroon.class).sluit(huis.fenna, huis.ronde().get(0).id(), "Dit klopt");
            huis.maak(KijkKetenNa.class).kijk(null);
            huis.later(Duration.between(huis.klok.instant(), Wachthuis.NU));
            huis.regel(AuditEvent.SIGNED_OUT, huis.fenna.id(), null, null);
            huis.maak(KijkKetenNa.class).kijk(null);
            assertThat(soort.aanDeBeurt()).isEqualTo(6);
            assertThat(soort.ruimOp(4)).isEqualTo(4);
            assertThat(soort.ruimOp(4)).isEqualTo(2);
            assertThat(soort.ruimOp(4)).isZero();
            assertThat(huis.vraag("select count(*) from opvallend")).isEqualTo(0L);
            assertThat(huis.maak(KijkKetenNa.class).kijk(null))
                    .isEqualTo(new KijkKetenNa.Gevonden(huis.klok.instant(), 1, null));
        });
    }

    private static List<Logboek.Regel> alles(Wachthuis huis, List<AuditEvent> soorten, Long wie, Boolean gelukt) {
        return huis.maak(Logboek.class).regels(vraag(soorten, wie, gelukt), 0, 100);
    }

    private static Logvraag vraag(List<AuditEvent> soorten, Long wie, Boolean gelukt) {
        return new Logvraag(
                Wachthuis.NU.minus(Duration.ofDays(3)),
                Wachthuis.NU.plus(Duration.ofDays(3)),
                soorten,
                wie,
                null,
                gelukt);
    }
}
