package nl.buurtregie.open311.web;

import static nl.buurtregie.overlast.Overlastwereld.GROFVUIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.Regel;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;

/** What another program asks for is answered whole, or not. */
class Open311vragenTest {

    @Test
    @Regel("X1.13")
    void een_stand_die_niet_bestaat_geeft_niet_stil_een_andere() {
        Overlastwereld.proef(wereld -> {
            Open311vragen vragen = wereld.maak(Open311vragen.class);
            gemeld(wereld);
            assertThat(vragen.zoek(vraag("status", "open"))).hasSize(1);
            assertThat(vragen.zoek(vraag("status", "OPEN"))).hasSize(1);
            assertThat(vragen.zoek(vraag("status", "closed"))).isEmpty();
            assertThat(vragen.zoek(vraag("status", "closed, open"))).hasSize(1);
            assertThat(vragen.zoek(vraag("status", "closed", "open"))).hasSize(1);
            assertThat(vragen.zoek(vraag("status", ""))).hasSize(1);
            for (String geen : List.of("in_progress", "open,nieuw", "open;closed")) {
                geweigerd("X1.13", "open,closed", () -> vragen.zoek(vraag("status", geen)));
            }
        });
    }

    @Test
    @Regel("X1.14")
    void wat_te_veel_is_wordt_niet_stil_minder() {
        Overlastwereld.proef(wereld -> {
            Open311vragen vragen = wereld.maak(Open311vragen.class);
            String nummer = gemeld(wereld);
            String honderd = "M-2000-00001,".repeat(99) + nummer;
            assertThat(vragen.zoek(vraag("service_request_id", honderd)))
                    .extracting(een -> een.melding().nummer())
                    .containsExactly(nummer);
            assertThat(vragen.zoek(vraag("service_request_id", ""))).isEmpty();
            geweigerd("X1.14", "100", () -> vragen.zoek(vraag("service_request_id", honderd + "," + nummer)));
            geweigerd("X1.14", "100", () -> vragen.zoek(vraag("service_request_id", honderd, nummer)));
            String soorten = "afval.x,".repeat(199) + "afval.grofvuil";
            assertThat(vragen.zoek(vraag("service_code", soorten))).hasSize(1);
            geweigerd("X1.14", "200", () -> vragen.zoek(vraag("service_code", soorten + ",afval.x")));
        });
    }

    private static String gemeld(Overlastwereld wereld) {
        Nieuws nieuws = wereld.nieuws(Bron.OPEN311, GROFVUIL, Actie.NIETS, null, null, UUID.randomUUID());
        String nummer =
                wereld.maak(MeldOverlast.class).meld(nieuws, Geheim.nieuw()).melding();
        wereld.em.flush();
        return nummer;
    }

    private static void geweigerd(String regel, String zin, Runnable vraag) {
        assertThatThrownBy(vraag::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo(regel))
                .hasMessageContaining(zin);
    }

    private static MultivaluedMap<String, String> vraag(String naam, String... waarden) {
        MultivaluedMap<String, String> vraag = new MultivaluedHashMap<>();
        vraag.addAll(naam, waarden);
        return vraag;
    }
}
