package nl.buurtregie.medewerker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MedewerkerTest {

    private final Medewerker marjan = new Medewerker("marjan", "Marjan Visser", "hash", Set.of(Rol.COORDINATOR), false);

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
}
