package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What leaks later: doors that a mediator kept open when the case went to another, and what the server wrote down. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-03")
class LekDaarnaIT {

    private static final Pattern LINK = Pattern.compile("(/kalender/[A-Za-z0-9_-]{32}\\.ics)");
    private static final Pattern PDF = Pattern.compile("href=\"(/bemiddelingen/[0-9-]+/brieven/[0-9]+/pdf)\"");
    private static final String NAAM = "Mevr. Q. Fluisterzacht";
    private static final String TELEFOON = "06 55443399";
    private static final String STRAAT = "Stiltesteeg";
    private static final String NOTITIE = "Mag nergens in een logbestand";
    private static final String PLEK = "Zaal Nergensanders";

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker coordinator;
    private Bezoeker youssef;

    @BeforeEach
    void logIn() throws URISyntaxException {
        basis = adres.toURI();
        coordinator = Bezoeker.als("coordinator", basis);
        youssef = Bezoeker.als("bemiddelaar2", basis);
    }

    @Test
    void wie_van_de_zaak_af_is_houdt_niets_over_aan_wat_hij_bewaarde() {
        String nummer = new Zaakloop(basis).bijEersteBuur();
        String hier = "/bemiddelingen/" + nummer;
        plan(nummer);
        youssef.post(
                hier + "/brieven/nieuw/UITNODIGING_EERSTE_BUUR/EERSTE_BUUR/NEDERLANDS",
                "sleutel",
                UUID.randomUUID().toString(),
                "tekst",
                "Beste mevrouw,",
                "kanaal",
                "PAPIER");
        String pdf = vind(PDF, youssef.get(hier + "/brieven").body());
        youssef.get("/mijn-kalender");
        youssef.post("/mijn-kalender");
        String kalender = vind(LINK, youssef.get("/mijn-kalender").body());
        String gesprek = ServerDatabase.ask("select max(g.id) from gesprek g join bemiddeling b"
                + " on b.id = g.bemiddeling_id where b.nummer = '" + nummer + "'");
        assertThat(youssef.get(pdf).body()).startsWith("%PDF-");
        assertThat(youssef.get(kalender).body()).contains(PLEK);

        youssef.get("/zoeken");
        String gezocht = naar(youssef.postAlsBrowser("/zoeken", "zoek", "Windroosweg"));
        assertThat(youssef.get(gezocht).body()).contains(nummer);

        Zaakloop.stap(youssef, nummer, "teruggave");
        youssef.get("/mijn-zaken"); // says once what he did himself

        Map<String, String> geheimen = Map.of("nummer", nummer, "plek", PLEK, "wie", "Zandloper");
        List<String> lekken = new ArrayList<>();
        Map<String, HttpResponse<String>> deuren = new LinkedHashMap<>();
        deuren.put("brief als PDF", youssef.get(pdf));
        deuren.put("kalender met de oude link", youssef.get(kalender));
        deuren.put("zaak", youssef.get(hier));
        deuren.put("brieven", youssef.get(hier + "/brieven"));
        deuren.put("gesprek", youssef.get(hier + "/gesprek/" + gesprek));
        deuren.put("mijn zaken", youssef.get("/mijn-zaken"));
        deuren.put("werklijst als bestand", youssef.get("/werkvoorraad.csv"));
        deuren.put("procesbeeld", youssef.get(hier + "/procesbeeld"));
        youssef.get("/zoeken");
        deuren.put("zoeken", youssef.post("/zoeken", "zoek", "Windroosweg"));
        deuren.put("zoeken, terug in de browser", youssef.get(gezocht));
        deuren.forEach((deur, antwoord) -> geheimen.forEach((wat, geheim) -> {
            if (antwoord.body().contains(geheim) && !(deur.startsWith("zoeken") && wat.equals("wie"))) {
                lekken.add(deur + ": " + wat);
            }
        }));
        assertThat(lekken).isEmpty();
        assertThat(List.of("brief als PDF", "zaak", "brieven", "gesprek"))
                .allSatisfy(deur ->
                        assertThat(deuren.get(deur).statusCode()).as(deur).isEqualTo(404));
    }

    private static String naar(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(303);
        return antwoord.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void het_logbestand_weet_niet_over_wie_het_gaat() {
        Bezoeker logboek = Bezoeker.anoniem(basis);
        logboek.get("/test/logboek/begin");
        Map<String, String> velden = Aanmeldformulier.goed();
        velden.putAll(Map.of("naam", NAAM, "telefoon", TELEFOON, "straat", STRAAT, "notitie", NOTITIE));
        String nummer = Aanmeldformulier.nummer(coordinator.post("/aanmelding", Aanmeldformulier.alsLijst(velden)));
        String hier = "/bemiddelingen/" + nummer;
        coordinator.get(hier);
        velden.put("buurt", "BU99999999");
        coordinator.post("/aanmelding", Aanmeldformulier.alsLijst(velden));
        coordinator.post("/aanmelding/adres", "postcode", "9799ZX", "huisnummer", "1", "straat", STRAAT);
        coordinator.post("/gebied/buurten/adres", "postcode", "9799ZX", "huisnummer", "1", "naam", NAAM);
        coordinator.post("/zoeken", "zoek", "Fluisterzacht");
        coordinator.get(naar(coordinator.postAlsBrowser("/zoeken", "zoek", "Fluisterzacht")));
        coordinator.post(hier + "/intake", "versie", "99", "besluit", "GESCHIKT", "notitie", NOTITIE);
        coordinator.post(hier + "/intake", "versie", NAAM, "besluit", TELEFOON, "notitie", NOTITIE + STRAAT);
        youssef.get(hier);
        youssef.post(hier + "/partij/1", "naam", NAAM, "telefoon", TELEFOON);
        coordinator.postRuw("/aanmelding", "application/json", "{\"naam\": \"" + NAAM + "\"}");
        coordinator.get("/werkvoorraad?stap=" + STRAAT);
        String gelogd = logboek.get("/test/logboek/lees").body();
        assertThat(gelogd).contains("logboek begonnen");
        assertThat(List.of(NAAM, "Fluisterzacht", TELEFOON, STRAAT, NOTITIE, "9799"))
                .allSatisfy(geheim -> assertThat(gelogd).doesNotContain(geheim));
        assertThat(ServerDatabase.ask("select count(*) from bemiddeling where nummer = '" + nummer + "'"))
                .isEqualTo("1");
    }

    private void plan(String nummer) {
        List<String> velden = new ArrayList<>(List.of("soort", "EERSTE_BUUR", "dag"));
        velden.add(LocalDate.now(SharedClock.ZONE).plusDays(40).toString());
        velden.addAll(List.of("begin", "10:00", "einde", "11:00", "waar", "0", "plaats", PLEK));
        String paar =
                ServerDatabase.ask("select string_agg(t.medewerker_id::text, ' ') from toewijzing t join bemiddeling b"
                        + " on b.id = t.bemiddeling_id where t.tot is null and b.nummer = '" + nummer + "'");
        for (String een : paar.split(" ")) {
            velden.addAll(List.of("bemiddelaars", een));
        }
        Zaakloop.stap(youssef, nummer, "gesprek", Gespreksvinkjes.bij(velden.toArray(String[]::new)));
    }

    private static String vind(Pattern patroon, String pagina) {
        Matcher gevonden = patroon.matcher(pagina);
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1);
    }
}
