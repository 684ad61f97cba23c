package nl.buurtregie.mensen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.platform.RuleViolation;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class SiteadresTest {

    @Test
    @Regel("M37")
    void een_link_in_een_mail_leidt_nooit_naar_de_machine_van_wie_uitnodigt() {
        assertThat(adres("https://buurt.example").site()).isEqualTo("https://buurt.example");
        assertThatThrownBy(() -> adres(null).site())
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("BUURTREGIE_ADRES");
    }

    private static Siteadres adres(String ingesteld) {
        Testobjecten objecten = new Testobjecten(null, Clock.systemUTC());
        objecten.met(Config.class, (Config) Proxy.newProxyInstance(
                SiteadresTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) ->
                        Optional.ofNullable("buurtregie.adres".equals(waarden[0]) ? ingesteld : null)));
        Testobjecten.zet(objecten.maak(Demoaccounts.class), "aan", false);
        return objecten.maak(Siteadres.class);
    }
}
