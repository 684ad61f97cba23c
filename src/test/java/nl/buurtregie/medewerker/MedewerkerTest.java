package nl.buurtregie.medewerker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MedewerkerTest {

    private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration KWARTIER = Duration.ofMinutes(15);

    private final Medewerker marjan = new Medewerker("marjan", "Marjan Visser", "hash", Set.of(Rol.COORDINATOR), false);

    @Test
    void een_nieuw_account_mag_erin() {
        assertThat(marjan.magErin(NU)).isTrue();
        assertThat(marjan.isActief()).isTrue();
    }

    @Test
    void na_vier_fouten_mag_je_nog_een_keer() {
        fouten(4);
        assertThat(marjan.magErin(NU)).isTrue();
    }

    @Test
    void na_vijf_fouten_rust_het_account_een_kwartier() {
        fouten(5);
        assertThat(marjan.magErin(NU)).isFalse();
        assertThat(marjan.magErin(NU.plus(KWARTIER).minusMillis(1))).isFalse();
        assertThat(marjan.magErin(NU.plus(KWARTIER))).isTrue();
    }

    @Test
    void na_de_rust_begint_het_tellen_opnieuw() {
        fouten(5);
        Instant later = NU.plus(KWARTIER);
        for (int i = 0; i < 4; i++) {
            marjan.foutWachtwoord(later);
        }
        assertThat(marjan.magErin(later)).isTrue();
        marjan.foutWachtwoord(later);
        assertThat(marjan.magErin(later)).isFalse();
    }

    @Test
    void het_goede_wachtwoord_wist_de_fouten() {
        fouten(4);
        marjan.goedWachtwoord();
        fouten(4);
        assertThat(marjan.magErin(NU)).isTrue();
    }

    @Test
    void een_nieuw_wachtwoord_vervangt_het_oude() {
        int eerste = marjan.hoeveelsteWachtwoord();
        marjan.nieuwWachtwoord("ander");
        assertThat(marjan.hoeveelsteWachtwoord()).isEqualTo(eerste + 1);
        assertThat(marjan.wachtwoord()).isEqualTo("ander");
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void een_rol_wordt_bewaard_als_zijn_code(Rol rol) {
        RollenConverter omzetter = new RollenConverter();
        assertThat(omzetter.convertToDatabaseColumn(rol)).isEqualTo(rol.code()).matches("[a-z]+");
        assertThat(omzetter.convertToEntityAttribute(rol.code())).isEqualTo(rol);
    }

    @Test
    void de_codes_voor_de_routes_zijn_die_van_de_rollen() throws IllegalAccessException {
        for (var veld : Rollen.class.getFields()) {
            assertThat(veld.get(null)).isEqualTo(Rol.valueOf(veld.getName()).code());
        }
        assertThat(Rollen.class.getFields()).hasSameSizeAs(Arrays.asList(Rol.values()));
    }

    @Test
    void ik_weet_welke_rollen_ik_heb() {
        Ik ik = new Ik(7, "Marjan Visser", Set.of(Rol.COORDINATOR, Rol.BEMIDDELAAR));
        assertThat(ik.is(Rol.COORDINATOR)).isTrue();
        assertThat(ik.is(Rol.MANAGER)).isFalse();
    }

    private void fouten(int aantal) {
        for (int i = 0; i < aantal; i++) {
            marjan.foutWachtwoord(NU);
        }
    }
}
