package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The volunteers, through the pages: list, change, the own data, somebody new, and the download. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class VrijwilligersIT {

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private String wie;

    @BeforeEach
    void logIn() throws URISyntaxException {
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        wie = ServerDatabase.ask(
                "select max(medewerker_id) from vrijwilliger join medewerker on id = medewerker_id where actief");
    }

    @Test
    @Functie("BEM-22")
    void de_coordinator_ziet_en_wijzigt_een_vrijwilliger_en_die_zijn_eigen_deel() throws URISyntaxException {
        assertThat(coordinator.get("/vrijwilligers").body()).contains("Ineke Wolters", "Vrijwilliger toevoegen");
        String pauze = LocalDate.now(SharedClock.ZONE).plusDays(5).toString();
        assertThat(wijzig("8", "").statusCode()).isEqualTo(303);
        assertThat(wijzig("8", pauze).statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/vrijwilligers").body()).contains("pauze tot en met");
        HttpResponse<String> fout = wijzig("99", "2020-01-01");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("Vul een getal in van 1 tot en met 40.", "value=\"99\"");
        assertThat(wijzig("8", "").statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/vrijwilligers/999999").statusCode()).isEqualTo(404);

        Bezoeker ineke = Bezoeker.als("bemiddelaar", adres.toURI());
        String versie = ineke.versie("/mijn-gegevens");
        String email = "ineke.wolters@voorbeeld.example"; // another test may have given her one, and then it cannot go
        assertThat(ineke.post("/mijn-gegevens", "versie", versie, "email", email)
                        .body())
                .contains("Kies minstens één taal.");
        assertThat(ineke.post("/mijn-gegevens", "versie", versie, "email", email, "talen", "Klingon")
                        .statusCode())
                .isEqualTo(422);
        assertThat(ineke.post(
                                "/mijn-gegevens",
                                "versie",
                                versie,
                                "talen",
                                "Nederlands",
                                "talen",
                                "Engels",
                                "beschikbaar",
                                "DI_AVOND",
                                "email",
                                email)
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get("/vrijwilligers").body()).contains("Nederlands, Engels", "di avond");
        assertThat(ineke.get("/vrijwilligers").statusCode()).isEqualTo(403);
    }

    @Test
    @Functie("BEM-22")
    void wie_nieuw_is_komt_erbij_en_training_en_intervisie_van_een_student_staan_in_de_lijst() {
        String naam = ServerDatabase.ask("select naam from medewerker where id = " + wie);
        ServerDatabase.execute("delete from vrijwilliger where medewerker_id = " + wie);
        assertThat(coordinator.get("/vrijwilligers").body()).contains("<option value=\"" + wie + "\">" + naam);
        assertThat(coordinator.post("/vrijwilligers", "wie", wie).body())
                .contains("Kies de buurt waar hij of zij woont.", "Vul in hoeveel zaken per jaar.");
        HttpResponse<String> erbij = coordinator.post(
                "/vrijwilligers", "wie", wie, "woonbuurt", "BUITEN", "maxZaken", "6", "trainingOp", "2024-02-10");
        assertThat(erbij.headers().firstValue("Location").orElse("")).endsWith("/vrijwilligers/" + wie);
        assertThat(coordinator.get("/vrijwilligers").body()).doesNotContain("<option value=\"" + wie + "\">");

        assertThat(coordinator.get("/vrijwilligers/" + wie).body())
                .contains("<option value=\"BUITEN\" selected>Buiten de gemeente");
        assertThat(coordinator.get("/vrijwilligers.csv").body()).contains(naam + ";buiten de gemeente;");

        LocalDate vandaag = LocalDate.now(SharedClock.ZONE);
        assertThat(student(vandaag.plusDays(1)).body())
                .contains("Kies de dag waarop de intervisie was, niet een dag die komt.");
        assertThat(student(vandaag).statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/vrijwilligers").body()).contains("student via school");
        assertThat(coordinator.get("/vrijwilligers.csv").body().lines().filter(regel -> regel.startsWith(naam)))
                .singleElement()
                .asString()
                .contains("student via school", "basistraining, verdieping", vandaag.toString());
    }

    @Test
    @Functie("BEM-22")
    void de_lijst_is_te_downloaden_zonder_formules() {
        String naam = ServerDatabase.ask("select naam from medewerker where id = " + wie);
        ServerDatabase.execute("update medewerker set naam = '=1+1 ' || naam where id = " + wie);
        try {
            HttpResponse<String> csv = coordinator.get("/vrijwilligers.csv");
            assertThat(csv.statusCode()).isEqualTo(200);
            assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(csv.body())
                    .contains("naam;woonbuurt;talen", "Ineke Wolters;")
                    .contains("'=1+1 ");
        } finally {
            ServerDatabase.execute("update medewerker set naam = '" + naam + "' where id = " + wie);
        }
    }

    private HttpResponse<String> wijzig(String maxZaken, String pauzeTot) {
        return bewaar("maxZaken", maxZaken, "herkomst", "BEWONER", "pauzeTot", pauzeTot);
    }

    private HttpResponse<String> student(LocalDate intervisie) {
        return bewaar(
                "maxZaken",
                "6",
                "herkomst",
                "WIJS_STUDENT",
                "training",
                "BASISTRAINING",
                "training",
                "VERDIEPING",
                "intervisieOp",
                intervisie.toString());
    }

    private HttpResponse<String> bewaar(String... velden) {
        String pad = "/vrijwilligers/" + wie;
        String[] vast = {"versie", coordinator.versie(pad), "woonbuurt", "BU00140001", "talen", "Nederlands"};
        return coordinator.post(pad, Stream.of(vast, velden).flatMap(Stream::of).toArray(String[]::new));
    }
}
