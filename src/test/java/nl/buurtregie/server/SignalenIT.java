package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.buurtregie.Functie;
import nl.buurtregie.overlast.NeemFotoAan;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signalen is away; then it is back, and everything is handed over once, with its photo; then it is done there. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignalenIT {

    @ArquillianResource
    private URL adres;

    @Test
    @Functie("OVL-06")
    void wat_wacht_op_signalen_komt_een_keer_aan_en_komt_terug_als_het_klaar_is() throws Exception {
        URI basis = adres.toURI();
        Telefoon telefoon = new Telefoon(Bezoeker.als("concierge", basis));
        List<String> problemen = new ArrayList<>();
        for (int keer = 0; keer < 3; keer++) {
            problemen.add(metFoto(telefoon));
        }
        String stil = metFoto(telefoon);
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        wacht(() -> beheerder.get("/beheer/signalen").body().contains("niet bereikbaar"));
        assertThat(beheerder.get("/beheer/signalen").body()).doesNotContain(problemen.get(0), "Grofvuil");

        try (Signalenproef signalen = Signalenproef.open()) {
            signalen.storing(2);
            signalen.zwijgOverFotosBij(stil);
            signalen.volTot(Duration.ofSeconds(4));
            problemen.forEach(een -> wacht(() -> signalen.fotosBij(een) == 1));
            assertThat(problemen)
                    .allSatisfy(een -> assertThat(signalen.over(een)).hasSize(1));
            assertThat(signalen.geweigerd()).as("het uur was vol").isPositive();
            assertThat(signalen.over(problemen.get(0)).get(0).toString())
                    .contains("Grofvuil", "afval/sub_categories/grofvuil")
                    .doesNotContain("Sietse");
            Bezoeker teamleider = Bezoeker.als("teamleider", basis);
            String pad = "/overlast/problemen/" + problemen.get(0);
            wacht(() -> teamleider.get(pad).body().contains("SIG-2"));
            String pad4 = "/overlast/problemen/" + stil;
            wacht(() -> teamleider.get(pad4).body().contains("Van een foto is niet zeker of die aankwam."));
            signalen.vergeet(stil);
            problemen.forEach(een -> signalen.zet(een, "BEHANDELING"));
            signalen.zet(problemen.get(0), "GEANNULEERD");
            wacht(() -> teamleider.get(pad).body().contains("In Signalen gesloten: afgehandeld, geannuleerd of"));
            assertThat(teamleider.get(pad).body())
                    .contains("Nog eens kijken")
                    .doesNotContain("opgelost door een partner");
            kentNiet(signalen, teamleider, stil);
        }
    }

    /** For a day it may be a fault on the way. */
    private static void kentNiet(Signalenproef signalen, Bezoeker teamleider, String probleem) {
        String post =
                "from signalenpost s join overdracht o on o.id = s.overdracht_id join probleem p on p.id = o.probleem_id"
                        + " where p.nummer = '" + probleem + "'";
        wacht(() -> ServerDatabase.ask("select count(s.onbekend_sinds) " + post).equals("1"));
        String pad = "/overlast/problemen/" + probleem;
        assertThat(teamleider.get(pad).body()).doesNotContain("kent deze melding niet");
        ServerDatabase.execute("update signalenpost set onbekend_sinds = onbekend_sinds - interval '1 day' where id ="
                + " (select s.id " + post + ")");
        wacht(() -> teamleider.get(pad).body().contains("Signalen kent deze melding niet (meer)."));
        assertThat(teamleider.get(pad).body()).doesNotContain("Het versturen is niet gelukt");
        assertThat(teamleider.get("/beheer/signalen").body()).contains("Signalen kent deze melding niet (meer)");
        assertThat(signalen.fotopogingenBij(probleem)).as("perhaps it went").isEqualTo(1);
    }

    private static String metFoto(Telefoon telefoon) throws IOException, URISyntaxException {
        UUID sleutel = UUID.randomUUID();
        UUID foto = UUID.randomUUID();
        byte[] beeld = StraatIT.beeld();
        String probleem = Telefoon.lees(telefoon.leg(
                        sleutel,
                        "\"categorie\":\"afval/grofvuil\",\"fotos\":[{\"id\":\"" + foto + "\",\"sha256\":\""
                                + NeemFotoAan.sha256(beeld) + "\"}]"))
                .getString("probleem");
        telefoon.foto(sleutel, foto, beeld);
        return probleem;
    }

    private static void wacht(BooleanSupplier tot) {
        Instant geduld = Instant.now().plus(Duration.ofSeconds(90));
        while (!tot.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(geduld);
            try {
                Thread.sleep(300);
            } catch (InterruptedException gestoord) {
                throw new IllegalStateException(gestoord);
            }
        }
    }
}
