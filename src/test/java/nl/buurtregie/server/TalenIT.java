package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.Bewonerwoorden;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.Language;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages for residents in six languages, without scripts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("INT-14")
class TalenIT {

    /** A shorter sentence may stand in another by chance: a name, or a word of another language. */
    private static final int LANG_GENOEG = 12;

    private static final Map<String, String> NEDERLANDS = Bewonerwoorden.in(Language.DUTCH);

    @ArquillianResource
    private URL adres;

    private URI basis;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
    }

    @Test
    void elke_pagina_voor_bewoners_is_er_in_elke_taal() {
        Bezoeker bewoner = Bezoeker.anoniem(basis);
        Hulpformulier.Zaak zaak = Hulpformulier.vraagHulp(bewoner);
        Meldformulier.Melding melding = Meldformulier.meld(bewoner, "afval/grofvuil", "06 00112244");
        Hulpformulier.vulIn(bewoner);
        List<String> paden = Stream.of(
                        Stream.of(
                                "/hulp-vragen", "/hulp-vragen/controle", "/overlast-melden", "/overlast-melden/klaar"),
                        Hulpformulier.GOED.keySet().stream().map(vraag -> "/hulp-vragen/" + vraag),
                        Stream.of("soort", "plek", "meer").map(vraag -> "/overlast-melden/" + vraag),
                        Stream.of("", "/toevoegen", "/bellen", "/stoppen", "/niets")
                                .map(deel -> zaak.pad() + deel),
                        Stream.of("", "/toevoegen", "/intrekking").map(deel -> melding.pad() + deel),
                        Stream.of(
                                "/uw-gegevens", "/privacy", "/toegankelijkheid", "/enquete/bedankt", "/volg/onbekend"))
                .flatMap(deel -> deel)
                .toList();
        for (Language taal : Language.values()) {
            Map<String, String> woorden = Bewonerwoorden.in(taal);
            bewoner.get("/privacy?taal=" + taal.code());
            paden.forEach(pad -> keur(bewoner.get(pad), taal, woorden, taal.code() + " " + pad));
        }
        assertThat(bewoner.get("/verwijzen").body()).as("blijft Nederlands").contains("<html lang=\"nl\" dir=\"ltr\">");
    }

    private static void keur(HttpResponse<String> antwoord, Language taal, Map<String, String> woorden, String waar) {
        assertThat(antwoord.headers().firstValue("Content-Language")).as(waar).contains(taal.code());
        assertThat(antwoord.headers().firstValue("Vary").orElse("")).as(waar).contains("Cookie", "Accept-Language");
        assertThat(antwoord.headers().firstValue("Cache-Control").orElse(""))
                .as(waar)
                .contains("no-store");
        Document pagina = Jsoup.parse(antwoord.body());
        assertThat(pagina.select("html").attr("lang")).as(waar).isEqualTo(taal.code());
        assertThat(pagina.select("html").attr("dir")).as(waar).isEqualTo(taal.direction());
        assertThat(pagina.select(".talen").text())
                .as(waar)
                .contains("Nederlands", "English", "Polski", "Türkçe", "العربية", "Українська");
        assertThat(pagina.select(".voet__vertaald").isEmpty()).as(waar).isEqualTo(taal.isDutch());
        if (!taal.isDutch()) {
            pagina.select("[lang=nl]").remove();
            String tekst = pagina.text() + " " + pagina.title()
                    + pagina.select("[aria-label]").eachAttr("aria-label")
                    + pagina.select("[data-bezig-woorden]").eachAttr("data-bezig-woorden");
            assertThat(NEDERLANDS.entrySet().stream()
                            .filter(een -> een.getValue().length() >= LANG_GENOEG)
                            .filter(een -> !een.getValue().equals(woorden.get(een.getKey())))
                            .map(een -> Jsoup.parse(een.getValue().replaceAll("[{][0-9][}].*", ""))
                                    .text())
                            .filter(zin -> zin.length() >= LANG_GENOEG && tekst.contains(zin)))
                    .as(waar)
                    .isEmpty();
        }
    }

    @Test
    void een_bewoner_vraagt_hulp_in_het_arabisch() {
        Map<String, String> arabisch = Bewonerwoorden.in(Language.ARABIC);
        Bezoeker bewoner = Bezoeker.anoniem(basis);
        assertThat(bewoner.get("/hulp-vragen?taal=ar").body()).contains(arabisch.get("hulp.begin"));
        assertThat(bewoner.koekje("taal")).isEqualTo("ar");
        bewoner.get("/hulp-vragen/contact");
        assertThat(bewoner.post("/hulp-vragen/contact", "telefoon", "bel maar", "taal", "Arabisch")
                        .body())
                .contains(arabisch.get("hulp.fout.naam"), arabisch.get("hulp.fout.telefoon"), "bel maar")
                .doesNotContain("Vul uw");
        HttpResponse<String> getypt =
                bewoner.post("/hulp-vragen/contact?taal=pl", "naam", "Mevr. T. Wa", "telefoon", "06", "taal", "Farsi");
        assertThat(getypt.statusCode()).isEqualTo(200);
        assertThat(getypt.body())
                .as("in het Pools, en wat er stond staat er nog")
                .contains("lang=\"pl\"", "value=\"Mevr. T. Wa\"", "value=\"06\"", "value=\"Farsi\" selected")
                .doesNotContain("aria-invalid");
        bewoner.get("/hulp-vragen/contact?taal=ar");
        Hulpformulier.vulIn(bewoner);
        assertThat(bewoner.get("/hulp-vragen/contact?taal=onzin").body()).contains("lang=\"ar\"");
        assertThat(Bezoeker.anoniem(basis).get("/hulp-vragen/contact?taal=ar").body())
                .as("de taal van de pagina is het voorstel")
                .containsPattern("value=\"Arabisch\" selected");
        bewoner.post(
                "/hulp-vragen/contact",
                "naam",
                "Dhr. N. Olijf",
                "email",
                "olijf@voorbeeld.example",
                "taal",
                "Arabisch");
        assertThat(bewoner.get("/hulp-vragen/controle").body()).contains("olijf@voorbeeld.example", "العربية");
        Hulpformulier.verstuur(bewoner);
        String klaar = bewoner.get("/hulp-vragen/klaar").body();
        Hulpformulier.Zaak zaak = Hulpformulier.zaak(klaar);
        assertThat(klaar).contains(zaak.geheim() + "?taal=ar", arabisch.get("hulp.klaar"));
        assertThat(ServerDatabase.ask("select taal from partij where naam = 'Dhr. N. Olijf'"))
                .isEqualTo("Arabisch");
        String bericht = ServerDatabase.ask(
                "select tekst from uitgaand where vanzelf = 'BEVESTIGING' and nummer = '" + zaak.nummer() + "'");
        String link = bericht.replaceAll("(?s).*(/volg/[A-Za-z0-9_-]{32}[?]taal=[a-z]{2}).*", "$1");
        assertThat(Bezoeker.anoniem(basis).get(link).body())
                .contains("dir=\"rtl\"", arabisch.get("volg.INTAKE"), zaak.nummer());
    }

    @Test
    void een_taal_die_wij_niet_hebben_verandert_niets() {
        Bezoeker bewoner = Bezoeker.anoniem(basis);
        bewoner.get("/privacy?taal=uk");
        assertThat(bewoner.get("/overlast-melden/soort").body())
                .contains(Bewonerwoorden.in(Language.UKRAINIAN).get("categorie.afval/grofvuil"));
        assertThat(bewoner.get("/privacy?taal=de").body()).contains("lang=\"uk\"");
        assertThat(bewoner.koekje("taal")).isEqualTo("uk");
    }
}
