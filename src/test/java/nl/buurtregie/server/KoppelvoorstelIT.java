package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The proposal of pairs, through the pages: reasons, refusals, one button, and a refusal of what is not allowed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KoppelvoorstelIT {

    private static final Pattern VOORSTEL = Pattern.compile("name=\"voorstel\" value=\"([0-9]+)-([0-9]+)\"");

    @ArquillianResource
    private URL adres;

    @Test
    @Functie("BEM-07")
    void de_coordinator_kiest_een_voorgesteld_paar_en_niemand_die_niet_mag() throws URISyntaxException {
        Bezoeker coordinator = Bezoeker.als("coordinator", adres.toURI());
        String nummer = new Zaakloop(adres.toURI()).opWachtlijst();
        String buurman = ServerDatabase.ask("select min(v.medewerker_id) from vrijwilliger v"
                + " where v.medewerker_id not in (select id from medewerker where gebruikersnaam like 'bemiddelaar%')");
        String woonde = ServerDatabase.ask("select woonbuurt from vrijwilliger where medewerker_id = " + buurman);
        ServerDatabase.execute(
                "update vrijwilliger set woonbuurt = (select buurt_code from bemiddeling where nummer = '" + nummer
                        + "') where medewerker_id = " + buurman);
        try {
            kies(coordinator, nummer, buurman);
        } finally {
            ServerDatabase.execute(
                    "update vrijwilliger set woonbuurt = '" + woonde + "' where medewerker_id = " + buurman);
        }
    }

    private static void kies(Bezoeker coordinator, String nummer, String buurman) {
        String pad = "/bemiddelingen/" + nummer + "/toewijzing";
        String pagina = coordinator.get(pad).body();
        assertThat(pagina)
                .contains("Past het best", "Keuze 2", "Keuze 3", "Vraag dit paar", "Zelf twee mensen kiezen")
                .contains("Belasting", "Taal", "Ervaring", "Balans", "Afstand")
                .contains("Mogen of kunnen niet", "woont in ")
                .contains("Kan alleen als jij opschrijft waarom.", "Waarom kan het bij deze zaak toch?");
        Matcher voorstel = VOORSTEL.matcher(pagina);
        assertThat(voorstel.find()).isTrue();
        HttpResponse<String> nee =
                coordinator.post(pad, "versie", coordinator.versie(pad), "voorstel", voorstel.group(1) + "-" + buurman);
        assertThat(nee.statusCode()).isEqualTo(422);
        assertThat(nee.body()).contains("Schrijf op waarom het bij deze zaak toch kan");
        for (String onzin : new String[] {"", "-", "x-y", voorstel.group(1)}) {
            assertThat(coordinator
                            .post(pad, "versie", coordinator.versie(pad), "voorstel", onzin)
                            .statusCode())
                    .as(onzin)
                    .isEqualTo(422);
        }
        assertThat(coordinator
                        .post(
                                pad,
                                "versie",
                                coordinator.versie(pad),
                                "voorstel",
                                voorstel.group(1) + "-" + voorstel.group(2))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ServerDatabase.ask("select count(*) from toewijzing w join bemiddeling b on b.id = w.bemiddeling_id"
                        + " where w.tot is null and b.nummer = '" + nummer + "' and w.medewerker_id in ("
                        + voorstel.group(1) + ", " + voorstel.group(2) + ")"))
                .isEqualTo("2");
    }
}
