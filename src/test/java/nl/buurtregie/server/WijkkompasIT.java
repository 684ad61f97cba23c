package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Compass, map, figures of others and the page of a wijk, after a real publication. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WijkkompasIT {

    private static boolean gepubliceerd;

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Kompasproef proef;
    private Bezoeker manager;

    @BeforeEach
    void publiceer() throws URISyntaxException {
        basis = adres.toURI();
        proef = new Kompasproef(basis);
        manager = Bezoeker.als("manager", basis);
        if (!gepubliceerd) {
            proef.publiceer();
            gepubliceerd = true;
        }
    }

    @Test
    @Functie("KOM-05")
    @Functie("KOM-07")
    void cijfers_van_anderen_staan_naast_die_van_ons_in_het_kompas() {
        proef.leesIn("proef_kompas");
        String pad = "/wijkkompas?gebied=WK001400&jaar=" + Kompasproef.JAAR;
        String blad = manager.get(pad + "&indicator=proef_kompas").body();
        assertThat(blad)
                .contains("Proef proef_kompas", "Zo rekenen wij", "100 + 20 × (50,5 − 80,5) ÷ 20 = 70")
                .contains("veel ongunstiger dan de stad", "Verzonnen proefcijfer.");
        assertThat(manager.get(pad + "&indicator=ol_problemen_1000_fysiek").body())
                .contains(
                        "Gezien per ronde-uur",
                        "registratie, geen ervaren overlast",
                        "De stad is hier 13 van de 20 gebieden");
        assertThat(manager.get(pad + "&thema=gezondheid&weergave=thema").body())
                .contains("Proef proef_kompas: 70, veel ongunstiger dan de stad");
        assertThat(manager.get(pad + "&naast=WK001402&thema=gezondheid").body()).contains("Wijkkompas Centrum en ");
        assertThat(manager.get(pad + "&weergave=tabel").body()).contains("<table", "70", "geen oordeel");
        String bestand = manager.get("/wijkkompas/cijfers.csv?gebied=WK001400&jaar=" + Kompasproef.JAAR)
                .body();
        assertThat(bestand).contains("proef_kompas;Proef proef_kompas", ";70;50,500;");
    }

    @Test
    @Functie("KOM-07")
    void een_slecht_bestand_zegt_welke_regels_en_verandert_niets() {
        String voor = ServerDatabase.ask("select count(*) from kompaswaarde");
        HttpResponse<String> fout = proef.leesIn("Slecht bestand", "groen;1;2\nx;y\n");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body())
                .contains("Regel 1", "Regel 2", "13 cellen", "Er is niets veranderd", "value=\"Slecht bestand\"");
        assertThat(proef.leesIn("", "groen").body()).contains("Geef het bestand een naam");
        assertThat(proef.leesIn("Leeg", "").body()).contains("Kies een bestand");
        assertThat(ServerDatabase.ask("select count(*) from kompaswaarde")).isEqualTo(voor);
        assertThat(manager.get("/wijkkompas/invoer").statusCode()).isEqualTo(403);
    }

    @Test
    @Functie("KOM-07")
    void wie_als_tweede_een_bestand_weghaalt_leest_dat_het_al_weg_was() {
        proef.leesIn("proef_vergissing");
        String kaart = "/kaart?indicator=proef_vergissing&niveau=WIJK";
        assertThat(manager.get(kaart).body()).contains("Proef proef_vergissing");
        String weg = "/wijkkompas/invoer/" + ServerDatabase.ask("select max(id) from kompasinvoer") + "/weg";
        Bezoeker analist = Bezoeker.als("analist", basis);
        for (String zin : List.of("De cijfers van dit bestand zijn weg.", "Dit bestand was al weggehaald.")) {
            analist.get("/wijkkompas/invoer");
            assertThat(analist.post(weg).statusCode()).isEqualTo(303);
            assertThat(analist.get("/wijkkompas/invoer").body()).contains(zin);
        }
        assertThat(manager.get(kaart).body()).doesNotContain("Proef proef_vergissing");
        assertThat(manager.get("/wijkkompas?gebied=WK001400").body()).doesNotContain("Proef proef_vergissing");
    }

    @Test
    @Functie("KOM-04")
    void de_kaart_en_de_lijst_zeggen_hetzelfde() {
        HttpResponse<String> kaart = manager.get("/kaart");
        assertThat(kaart.body())
                .contains("<svg class=\"vlakkaart\"", "aria-label=\"Centrum: ", "Geen ranglijst", "Geen cijfer voor");
        assertThat(kaart.body().split("class=\"vlakkaart__vlak "))
                .as("elke wijk")
                .hasSize(21);
        assertThat(manager.get("/kaart?indicator=bb_zaken_1000&maat=aantal&niveau=WIJK")
                        .body())
                .contains("Aantal", "wijken met een cijfer");
        assertThat(manager.get("/kaart?maat=rondeuur&niveau=WIJK").body()).contains("per ronde-uur");
        assertThat(manager.get("/kaart?indicator=bestaat-niet&periode=x&niveau=y&maat=z")
                        .statusCode())
                .isEqualTo(200);
        assertThat(manager.get("/kaart/cijfers.csv?niveau=WIJK").body())
                .contains("code;gebied;waarde", "WK001400;Centrum;");
    }

    @Test
    @Functie("KOM-04")
    @Functie("KOM-07")
    void een_cijfer_van_anderen_staat_ook_op_de_kaart_met_zijn_bron() {
        String vraag = "?indicator=proef_kompas&niveau=WIJK&periode=" + Kompasproef.JAAR;
        String kaart = manager.get("/kaart" + vraag).body();
        assertThat(kaart)
                .contains(
                        "aria-label=\"Centrum: 51",
                        "Cijfer van anderen",
                        "Wij namen dit cijfer over",
                        "niet in het bestand")
                .doesNotContain("Geen ranglijst", ">aantal<");
        assertThat(manager.get("/kaart/cijfers.csv" + vraag).body()).contains("WK001400;Centrum;50,5");
        assertThat(manager.get("/kaart?indicator=proef_kompas&niveau=BUURT").body())
                .contains("0 buurten met een cijfer");
    }

    @Test
    @Functie("KOM-20")
    void iedereen_ziet_zijn_wijk_en_niets_van_een_sessie() {
        Bezoeker bewoner = Bezoeker.anoniem(basis);
        assertThat(bewoner.get("/wijk").body()).contains("Uw wijk in cijfers", "/wijk/WK001400");
        HttpResponse<String> wijk = bewoner.get("/wijk/WK001400");
        assertThat(wijk.body())
                .contains("Centrum in cijfers", "Wat er gebeurt", "/hulp-vragen", "/overlast-melden", "Alle cijfers")
                .contains("Wilt u zelf buren helpen? Bel <a class=\"utrecht-link utrecht-link--html-a\" href=\"tel:")
                .doesNotContain("csrf");
        String versie = ServerDatabase.ask("select nummer from publicatie where stand = 'VASTGESTELD'"
                + " order by tot_jaar desc, versie desc limit 1");
        String jaar = versie.substring(0, 4);
        List<String> regels = bewoner.get("/publicaties/" + versie + "/cijfers.csv")
                .body()
                .lines()
                .toList();
        String tekst = wijk.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        for (String[] wat : new String[][] {
            {"bb_zaken_1000", "9", "keer vroegen buren om bemiddeling"},
            {"ol_problemen_1000", "9", "problemen op straat kwamen bij ons binnen"},
            {"ol_waarnemingen_rondeuur", "10", "uur liepen conciërges hier rond"},
            {"ol_pct_zelf_opgelost", "10", "problemen handelden wij af"},
            {"ol_hotspots", "6", "plekken met steeds dezelfde overlast houden wij in de gaten"}
        }) {
            String getal = regels.stream()
                    .filter(een -> een.startsWith(wat[0] + ",") && een.contains(",WIJK,WK001400,"))
                    .map(een -> een.split(",", -1))
                    .filter(een -> een[5].equals(jaar))
                    .map(een -> een[Integer.parseInt(wat[1])])
                    .map(een -> een.isEmpty() ? "–" : Getallen.geheel((int) Double.parseDouble(een)))
                    .findFirst()
                    .orElseThrow();
            assertThat(tekst).as(wat[0]).contains(" " + getal + " " + wat[2]);
        }
        assertThat(wijk.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
        assertThat(wijk.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(bewoner.get("/wijk/WK009999").statusCode()).isEqualTo(404);
    }

    @Test
    void zolang_er_niets_is_zegt_elke_pagina_wat_er_komt() {
        proef.alsOfErNietsIs(() -> {
            assertThat(manager.get("/wijkkompas").body())
                    .contains(
                            "Er is nog niets gepubliceerd",
                            "ook de cijfers van anderen die zijn ingelezen",
                            "Naar Publicaties");
            assertThat(manager.get("/kaart").body()).contains("Er is nog niets gepubliceerd");
            assertThat(Bezoeker.anoniem(basis).get("/wijk").body()).contains("Er is nog niets gepubliceerd");
            assertThat(manager.get("/kaart/cijfers.csv").statusCode()).isEqualTo(404);
        });
        assertThat(manager.get("/wijkkompas").body()).doesNotContain("Er is nog niets gepubliceerd");
    }
}
