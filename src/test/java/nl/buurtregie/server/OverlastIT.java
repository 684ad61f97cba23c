package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.overlast.NeemFotoAan;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.seal.Testsleutel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Overlast on its pages: from a resident's report to the answer, by teamleider, conciërge and partner. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OverlastIT {

    private static final String BEZIG = "Een ander onderdeel is ermee bezig";

    private static final String MAIL_IS =
            "update uitgaand set stand = '%s' where soort = 'overdracht aan een partner' and nummer = '%s'";

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker teamleider;
    private Bezoeker concierge;
    private Telefoon telefoon;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
        teamleider = Bezoeker.als("teamleider", basis);
        concierge = Bezoeker.als("concierge", basis);
        telefoon = new Telefoon(concierge);
    }

    /** His contact is erased before the term ends: nobody is told of a day, nor tells of one. */
    private void zonderBelofte(Meldformulier.Melding melding, String pad) {
        String tot =
                "update overlastmelding set contact_tot = antwoord_voor %s where nummer = '" + melding.nummer() + "'";
        String volg = Bezoeker.anoniem(basis).get(melding.pad()).body();
        assertThat(volg).contains("U hoort van ons");
        ServerDatabase.execute(tot.formatted("- 1"));
        assertThat(teamleider.get(pad).body())
                .contains("Wacht op antwoord, zonder vaste dag")
                .doesNotContain("Hoort iets vóór");
        assertThat(concierge.get(pad + "/gebeld").body()).contains("niet elke melder hoort weer iets");
        assertThat(Bezoeker.anoniem(basis).get(melding.pad()).body()).doesNotContain("U hoort van ons");
        ServerDatabase.execute(tot.formatted("+ 300"));
        assertThat(concierge.get(pad + "/gebeld").body()).contains("de melder hoort later weer iets");
    }

    @Test
    @Functie("OVL-07")
    @Functie("OVL-12")
    void waar_het_contact_eerder_weg_is_dan_de_termijn_om_belooft_geen_pagina_een_dag() {
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        Bezoeker bewoner = Bezoeker.anoniem(basis);
        assertThat(bewoner.get("/overlast-melden").body()).contains("Dan hoort u iets vóór");
        zet(beheerder, "bewaar-contact", "P7D");
        zet(beheerder, "antwoord", "60");
        try {
            assertThat(bewoner.get("/overlast-melden").body())
                    .contains("kijken wie het oplost")
                    .doesNotContain("vóór");
            assertThat(beheerder.get("/beheer/instellingen").body())
                    .contains("Wij wissen het contact voordat een melder iets moet horen.");
        } finally {
            zet(beheerder, "bewaar-contact", "P1Y");
            zet(beheerder, "antwoord", "5");
        }
        assertThat(beheerder.get("/beheer/instellingen").body()).doesNotContain("Wij wissen het contact voordat");
    }

    private static void zet(Bezoeker beheerder, String naam, String waarde) {
        beheerder.get("/beheer/instellingen");
        beheerder.post("/beheer/instellingen", "naam", "buurtregie.overlast." + naam, "waarde", waarde);
    }

    @Test
    @Functie("OVL-07")
    @Functie("OVL-12")
    void een_melding_wordt_beoordeeld_opgepakt_en_beantwoord() {
        Meldformulier.Melding melding =
                Meldformulier.meld(Bezoeker.anoniem(basis), "afval/container-is-vol", "06 00000001");
        String pad = "/overlast/problemen/" + melding.probleem();
        assertThat(teamleider.get("/overlast?toon=BEOORDELEN").body()).contains(melding.probleem());
        teamleider.get("/overlast?toon=&wijk=WK001405&buurt=&groep=");
        assertThat(teamleider.get("/overlast").body())
                .as("de wijk van de vorige keer")
                .contains("<option value=\"WK001405\" selected");
        assertThat(teamleider.get("/overlast?alle=ja").body())
                .contains("name=\"alle\" value=\"ja\"", "/overlast?alle=ja&amp;toon=BEOORDELEN")
                .doesNotContain("<option value=\"WK001405\" selected");
        teamleider.get("/overlast?alle=ja&toon=&wijk=&buurt=&groep=afval");
        assertThat(teamleider.get("/overlast").body())
                .as("alles zien voor een keer vergeet niets")
                .contains("<option value=\"WK001405\" selected");
        assertThat(teamleider.get("/overlast?wis=ja").body()).doesNotContain("<option value=\"WK001405\" selected");
        assertThat(teamleider
                        .get("/overlast?alle=ja&toon=laat&groep=overlast-op-het-water")
                        .body())
                .contains("Geen problemen met ‘Overlast op het water’ die te laat zijn", "Zonder filter ")
                .containsPattern("Zonder filter (is er 1 open probleem|zijn er [0-9]+ open problemen)\\.");
        assertThat(teamleider.get(pad).body())
                .contains(
                        "Melding beoordelen", "Het ligt er al een week.", "href=\"tel:0600000001\"", "Hoort iets vóór");

        String berichten = pad + "/meldingen/" + melding.nummer() + "/berichten";
        assertThat(concierge.get(pad).body()).doesNotContain("Geen berichten meer");
        teamleider.post(berichten + "/stop", "versie", teamleider.versie(berichten + "/stop"));
        assertThat(teamleider.get(pad).body())
                .contains(
                        "Krijgt geen berichten over deze melding", "tijdlijn__wat\">Melder krijgt geen berichten meer");
        teamleider.post(berichten + "/weer", "versie", teamleider.versie(berichten + "/weer"));
        assertThat(teamleider.get(pad).body()).contains("Hoort iets vóór", "Geen berichten meer");

        String versie = teamleider.versie(pad + "/besluit");
        HttpResponse<String> leeg = teamleider.post(pad + "/besluit", "versie", versie, "uitleg", "Bewaar mij");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Kies wat er gaat gebeuren.", "Bewaar mij");
        assertThat(teamleider
                        .post(pad + "/besluit", "versie", versie, "keuze", "OPPAKKEN")
                        .statusCode())
                .isEqualTo(303);
        assertThat(teamleider
                        .post(pad + "/besluit", "versie", versie, "keuze", "LATER_KIJKEN")
                        .statusCode())
                .isEqualTo(409);

        assertThat(concierge.get(pad + "/gebeld").body())
                .contains("href=\"tel:0600000001\"", "Geen naam gegeven", "gaat ernaartoe");
        String gebeld = concierge.versie(pad + "/gebeld");
        HttpResponse<String> zonder = concierge.post(pad + "/gebeld", "versie", gebeld);
        assertThat(zonder.statusCode()).isEqualTo(422);
        assertThat(zonder.body()).contains("Bel eerst. Vink het daarna aan.");
        concierge.post(pad + "/gebeld", "versie", gebeld, "gebeld", "true");
        assertThat(teamleider.get(pad).body()).contains("tijdlijn__wat\">Melder gebeld");
        zonderBelofte(melding, pad);

        String weer = concierge.versie(pad + "/besluit");
        concierge.post(pad + "/besluit", "versie", weer, "keuze", "KLAAR", "uitkomst", "ZELF_OPGELOST");
        assertThat(Bezoeker.anoniem(basis).get(melding.pad()).body()).contains("Het is bijna afgerond");
        assertThat(concierge.get(pad).body()).contains("Toch niet klaar");
        String terug = concierge.versie(pad + "/heropening");
        assertThat(naar(concierge.post(pad + "/heropening", "versie", terug, "reden", "Verkeerd getikt")))
                .endsWith(pad);
        assertThat(teamleider.get(pad).body())
                .contains("Melding beoordelen", "tijdlijn__wat\">Toch niet klaar", "Verkeerd getikt")
                .doesNotContain("teruggekomen");
        assertThat(Bezoeker.anoniem(basis).get(melding.pad()).body()).contains("Wij kijken wie het gaat oplossen");
        String nogEens = teamleider.versie(pad + "/besluit");
        teamleider.post(pad + "/besluit", "versie", nogEens, "keuze", "KLAAR", "uitkomst", "ZELF_OPGELOST");
        assertThat(concierge.get(pad + "/antwoord").body()).contains("href=\"tel:0600000001\"", "Ik heb gebeld");
        String antwoord = concierge.versie(pad + "/antwoord");
        HttpResponse<String> niet = concierge.post(pad + "/antwoord", "versie", antwoord, "tekst", "Het is geleegd.");
        assertThat(niet.statusCode()).isEqualTo(422);
        assertThat(niet.body()).contains("Bel eerst", "Het is geleegd.");
        concierge.post(pad + "/antwoord", "versie", antwoord, "tekst", "Het is geleegd.", "gebeld", "true");
        assertThat(concierge.get(pad).body()).contains("Niets meer te doen");
        assertThat(teamleider
                        .get("/overlast?nummer=" + melding.nummer().toLowerCase())
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(naar -> assertThat(naar).endsWith(pad));
        assertThat(teamleider.get("/overlast?nummer=M-2020-99999").body())
                .contains("Met dit nummer is er niets dat jij kunt zien", "value=\"M-2020-99999\"");
        assertThat(Bezoeker.anoniem(basis).get(melding.pad()).body())
                .contains("Uw melding is afgerond", "Het is geleegd.");
        String opnieuw = concierge.versie(pad + "/heropening");
        concierge.post(pad + "/heropening", "versie", opnieuw, "reden", "Weer vol");
        assertThat(teamleider.get(pad).body()).contains("Melding beoordelen", "teruggekomen");
    }

    @Test
    @Functie("INT-04")
    @Functie("INT-07")
    void een_bewoner_meldt_volgt_en_trekt_in() {
        Bezoeker bewoner = Bezoeker.anoniem(basis);
        assertThat(bewoner.get("/overlast-melden").body()).contains("Overlast melden", "account is niet nodig");
        bewoner.get("/overlast-melden/soort");
        HttpResponse<String> leeg = bewoner.post("/overlast-melden/soort");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Kies wat er aan de hand is.");
        bewoner.post("/overlast-melden/soort", "soort", "anders", "anders", "overlast-van-dieren/ratten");
        assertThat(bewoner.get("/overlast-melden/plek").body()).contains("Wie het oplost leest dit ook.");
        HttpResponse<String> zonderPlek = bewoner.post("/overlast-melden/plek", "plek", "Ergens");
        assertThat(zonderPlek.statusCode()).isEqualTo(422);
        assertThat(zonderPlek.body()).contains("Kies de buurt", "Ergens");
        assertThat(bewoner.post("/overlast-melden/plek", "plek", "Parijs", "lat", "48.8", "lon", "2.3")
                        .body())
                .contains("buiten de gemeente");
        assertThat(bewoner.post(
                                "/overlast-melden/plek",
                                "plek",
                                "Goudlaan",
                                "lat",
                                "48.8",
                                "lon",
                                "2.3",
                                "buurt",
                                Overlastwereld.BUURT)
                        .statusCode())
                .as("wie een buurt koos, komt verder")
                .isEqualTo(303);
        assertThat(bewoner.post("/overlast-melden/meer", "contact", "geen adres")
                        .body())
                .contains("Vul een telefoonnummer in");

        Meldformulier.Melding melding = Meldformulier.meld(bewoner, "afval/grofvuil", "");
        Bezoeker thuis = Bezoeker.anoniem(basis);
        assertThat(thuis.get(melding.pad()).body())
                .contains(melding.nummer(), "Uw melding is binnen", "Wij kijken wie het gaat oplossen")
                .doesNotContain("U hoort van ons");
        voegToe(thuis, melding);
        thuis.get(melding.pad() + "/intrekking");
        assertThat(thuis.post(melding.pad() + "/intrekking").statusCode()).isEqualTo(303);
        assertThat(thuis.get(melding.pad()).body()).contains("ingetrokken");
        assertThat(ServerDatabase.ask("select stand from probleem where nummer = '" + melding.probleem() + "'"))
                .isEqualTo("GESTOPT");
        assertThat(thuis.get("/melding/" + "x".repeat(32)).statusCode()).isEqualTo(404);
        assertThat(thuis.get("/melding/" + "x".repeat(32) + "/toevoegen").statusCode())
                .isEqualTo(404);
        assertThat(thuis.get(melding.pad()).body()).doesNotContain("Iets toevoegen");
        assertThat(thuis.get(melding.pad() + "/toevoegen").statusCode()).isEqualTo(303);
        HttpResponse<String> weg = thuis.post(melding.pad() + "/toevoegen", "tekst", "Toch nog iets");
        assertThat(weg.statusCode()).isEqualTo(422);
        assertThat(weg.body()).contains("Er kan niets meer bij.", "Toch nog iets");
    }

    /** The second time as from a browser that sends again what it does not know to have arrived. */
    private void voegToe(Bezoeker thuis, Meldformulier.Melding melding) {
        String pad = melding.pad() + "/toevoegen";
        assertThat(thuis.get(melding.pad()).body()).contains("href=\"" + pad + "\"");
        assertThat(thuis.get(pad).body()).contains("Wat wilt u toevoegen?", "Alleen wie overlast behandelt leest dit.");
        HttpResponse<String> leeg = thuis.post(pad, "tekst", " ");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Schrijf op wat u wilt toevoegen.");
        HttpResponse<String> lang = thuis.post(pad, "tekst", "Bewaar mij " + "n".repeat(500));
        assertThat(lang.statusCode()).isEqualTo(422);
        assertThat(lang.body()).contains("Maak uw tekst korter", "Bewaar mij");
        for (int keer = 0; keer < 2; keer++) {
            assertThat(thuis.post(pad, "tekst", "Het <b>ligt</b> nu ook op de stoep.\nFoto: https://elders.example/")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(thuis.get(melding.pad()).body()).contains("Wij hebben uw bericht.");
        assertThat(teamleider.get("/overlast/problemen/" + melding.probleem()).body())
                .contains(
                        "Het ligt er al een week.\nHet &lt;b&gt;ligt&lt;/b&gt; nu ook op de stoep.\nFoto: https://elders.example/</p>")
                .doesNotContain("href=\"https://elders")
                .containsOnlyOnce("tijdlijn__wat\">Aangevuld");
        assertThat(teamleider.get("/overlast?alle=ja").body()).contains("Nieuw bij: aangevuld ");
    }

    @Test
    @Functie("INT-07")
    void wie_twee_keer_tegelijk_intrekt_trekt_een_keer_in() {
        Bezoeker thuis = Bezoeker.anoniem(basis);
        Meldformulier.Melding melding = Meldformulier.meld(thuis, "afval/grofvuil", "");
        String weg = melding.pad() + "/intrekking";
        thuis.get(weg);
        List<HttpResponse<String>> antwoorden = ServerDatabase.terwijlVast(
                "select 1 from probleem where nummer = '" + melding.probleem() + "' for update",
                2,
                () -> thuis.post(weg));
        assertThat(antwoorden)
                .allSatisfy(antwoord -> assertThat(antwoord.statusCode()).isEqualTo(303));
        assertThat(ServerDatabase.ask("select meldingen from probleem where nummer = '" + melding.probleem() + "'"))
                .isEqualTo("0");
    }

    /** The other one changed the same row first, and that shows only when the transaction ends. */
    @Test
    @Functie("INT-07")
    void wat_pas_bij_het_vastleggen_botst_is_onze_pagina() {
        double lon = Telefoon.LON - 0.009;
        Meldformulier.Melding eerst =
                Meldformulier.meld(Bezoeker.anoniem(basis), "afval/grofvuil", "", Telefoon.LAT, lon, "NEE");
        Bezoeker thuis = Bezoeker.anoniem(basis);
        Meldformulier.Melding melding =
                Meldformulier.meld(thuis, "afval/grofvuil", "", Telefoon.LAT, lon, eerst.probleem());
        thuis.get(melding.pad() + "/intrekking");
        List<HttpResponse<String>> antwoorden = ServerDatabase.terwijlVast(
                "update probleem set versie = versie + 1 where nummer = '" + melding.probleem() + "'",
                1,
                () -> thuis.post(melding.pad() + "/intrekking"));
        assertThat(antwoorden.get(0).statusCode()).isEqualTo(409);
        assertThat(antwoorden.get(0).body()).contains("Dit kan nu niet", "Er is niets verstuurd");
    }

    @Test
    @Functie("INT-18")
    void wie_de_telefoon_opneemt_schrijft_de_melding_op_en_ziet_wat_al_loopt() {
        String bekend = Meldformulier.meld(Bezoeker.anoniem(basis), "afval/grofvuil", "")
                .probleem();
        String buurt = ServerDatabase.ask("select buurt_code from probleem where nummer = '" + bekend + "'");
        assertThat(concierge.get("/overlast").body()).contains("href=\"/overlast/nieuw\"");
        assertThat(concierge.get("/overlast/nieuw").body())
                .contains(Contacttekst.aanTelefoon(true).vraag(), "Kies wat het is en welke buurt.", "data-woorden=\"");
        String sleutel = UUID.randomUUID().toString();
        HttpResponse<String> leeg = concierge.post("/overlast/nieuw", "sleutel", sleutel, "toelichting", "Bewaar mij");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body())
                .contains("Kies wat er aan de hand is.", "Schrijf op waar het is", "Kies de buurt.", "Bewaar mij");
        String[] waar = {"soort", "afval/grofvuil", "plek", "Goudlaan bij de containers", "buurt", buurt};
        assertThat(concierge.post("/overlast/nieuw/bekend", waar).body())
                .contains("Grofvuil, Goudlaan, containers", bekend, "Nee, dit is iets anders");
        assertThat(concierge
                        .post("/overlast/nieuw", met(waar, "sleutel", sleutel, "naam", "mevrouw Dijk"))
                        .body())
                .as("niemand kan haar bereiken")
                .contains("Vul een telefoonnummer of een e-mailadres in.");

        String[] alles = met(
                waar,
                "sleutel",
                sleutel,
                "bij",
                bekend,
                "postcode",
                "9711 AA",
                "huisnummer",
                "12",
                "sinds",
                "vorige week",
                "toelichting",
                "Twee banken.",
                "contact",
                "06 12345678",
                "naam",
                "mevrouw Dijk");
        for (int keer = 0; keer < 2; keer++) {
            assertThat(naar(concierge.post("/overlast/nieuw", alles)))
                    .as("nog eens verstuurd is het dezelfde")
                    .endsWith("/overlast/problemen/" + bekend);
        }
        assertThat(ServerDatabase.ask("select meldingen from probleem where nummer = '" + bekend + "'"))
                .isEqualTo("2");
        assertThat(teamleider.get("/overlast/problemen/" + bekend).body())
                .contains(
                        "Gemeld per telefoon",
                        "Adres: 9711 AA 12. Sinds: vorige week. Twee banken.",
                        "mevrouw Dijk",
                        "href=\"tel:0612345678\"")
                .contains("Hoort iets vóór", "tijdlijn__wat\">Ook gemeld");

        teamleider.get("/overlast/nieuw");
        String nieuw = naar(teamleider.post(
                "/overlast/nieuw",
                met(
                        waar,
                        "sleutel",
                        UUID.randomUUID().toString(),
                        "bij",
                        "NEE",
                        "postcode",
                        "9711AA",
                        "huisnummer",
                        "12")));
        assertThat(nieuw).contains("/overlast/problemen/P-").doesNotContain(bekend);
        assertThat(teamleider.get(nieuw.substring(nieuw.indexOf("/overlast/"))).body())
                .contains(
                        "Melding beoordelen",
                        "is opgenomen.",
                        "Goudlaan bij de containers, 9711 AA 12",
                        "De beller krijgt geen antwoord.");

        String[] elders = {"soort", "afval/grofvuil", "plek", "Goudlaan", "buurt", Overlastwereld.BUURT};
        concierge.get("/overlast/nieuw");
        assertThat(concierge.post("/overlast/nieuw/bekend", elders).body()).contains("ziet wie daar loopt");
        assertThat(naar(concierge.post(
                        "/overlast/nieuw",
                        met(elders, "sleutel", UUID.randomUUID().toString()))))
                .as("aan de balie komt de hele stad binnen; lezen doet wie daar loopt")
                .endsWith("/overlast");
    }

    private static String[] met(String[] velden, String... meer) {
        return Stream.concat(Stream.of(velden), Stream.of(meer)).toArray(String[]::new);
    }

    private static String naar(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(303);
        return antwoord.headers().firstValue("Location").orElseThrow();
    }

    @Test
    @Functie("OVL-20")
    void een_besluit_geldt_voor_alles_wat_is_aangevinkt_of_voor_niets() {
        List<String> drie = Stream.generate(() -> Meldformulier.meld(Bezoeker.anoniem(basis), "afval/grofvuil", "")
                        .probleem())
                .limit(3)
                .sorted()
                .toList();
        assertThat(teamleider.get("/overlast?toon=BEOORDELEN").body())
                .contains("name=\"probleem\" value=\"" + drie.get(0));
        assertThat(concierge.get("/overlast").body()).doesNotContain("name=\"probleem\"");
        assertThat(naar(teamleider.get("/overlast/samen"))).endsWith("/overlast");
        String alle = String.join(",", drie);
        String samen = "/overlast/samen?probleem=" + alle.replace(",", "&probleem=");
        assertThat(teamleider.get(samen).body()).contains("value=\"" + gezien(drie.get(0)) + "\" checked", drie.get(2));
        String[] gezien = drie.stream()
                .flatMap(een -> Stream.of("problemen", gezien(een)))
                .toArray(String[]::new);
        HttpResponse<String> leeg =
                teamleider.post("/overlast/samen", met(gezien, "alle", alle, "uitleg", "Bewaar mij"));
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Kies wat er met al deze problemen gebeurt.", "Bewaar mij");
        assertThat(teamleider
                        .post("/overlast/samen", met(gezien, "alle", alle, "keuze", "KLAAR"))
                        .body())
                .as("de regel van het ene besluit, en van welk probleem")
                .contains(drie.get(0) + ": Kies hoe het is afgelopen.");

        Zaakloop.stuur(teamleider, "/overlast/problemen/" + drie.get(2) + "/besluit", "keuze", "OPPAKKEN");
        String[] klaar = {"alle", alle, "keuze", "KLAAR", "uitkomst", "NIETS_GEVONDEN"};
        HttpResponse<String> teLaat = teamleider.post("/overlast/samen", met(gezien, klaar));
        assertThat(teLaat.statusCode()).isEqualTo(422);
        assertThat(teLaat.body()).contains(drie.get(2) + ": Wim Dallinga heeft dit net gewijzigd");
        assertThat(standen(drie)).as("dan ook de andere twee niet").isEqualTo("BEOORDELEN,BEOORDELEN,OPPAKKEN");
        assertThat(naar(teamleider.post("/overlast/samen", met(Arrays.copyOf(gezien, 4), klaar))))
                .endsWith("/overlast");
        assertThat(teamleider.get("/overlast").body()).contains("2 problemen klaar.");
        assertThat(standen(drie)).isEqualTo("AFGESLOTEN,AFGESLOTEN,OPPAKKEN");
        assertThat(teamleider.get(samen).body())
                .contains(drie.get(0) + " staat op ‘Afgesloten’", "value=\"" + gezien(drie.get(2)));

        String ook = Meldformulier.meld(Bezoeker.anoniem(basis), "afval/grofvuil", "")
                .probleem();
        teamleider.get("/overlast/samen?probleem=" + ook + "&probleem=" + drie.get(2));
        String[] een = {"problemen", gezien(ook), "problemen", gezien(drie.get(2)), "keuze", "SAMENVOEGEN"};
        assertThat(teamleider.post("/overlast/samen", met(een, "alle", ook)).body())
                .contains("Kies welk probleem blijft.");
        assertThat(teamleider
                        .post("/overlast/samen", met(een, "alle", ook, "blijft", drie.get(0)))
                        .body())
                .as("het ene dat blijft, liep niet meer")
                .contains("href=\"#blijft\"", drie.get(0) + ": Kies een ander probleem dat nog loopt.");
        teamleider.post("/overlast/samen", met(een, "alle", ook, "blijft", drie.get(2)));
        assertThat(standen(List.of(ook, drie.get(2)))).isEqualTo("OPPAKKEN,GESTOPT");
    }

    @Test
    @Functie("OVL-22")
    @Regel("O7.5")
    void een_standaardantwoord_is_met_een_klik_gekozen_tot_het_weggaat() {
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        String pad = "/beheer/antwoorden";
        String zin = "De container is geleegd. Weer vol? Meld het dan opnieuw.";
        beheerder.get(pad);
        assertThat(beheerder.post(pad, "tekst", zin).body()).contains("Kies bij welke afloop dit hoort.", zin);
        assertThat(beheerder.post(pad, "uitkomst", "SAMENGEVOEGD", "tekst", zin).body())
                .as("die melder hoort het bij het probleem dat blijft")
                .contains("Kies bij welke afloop dit hoort.");
        assertThat(beheerder
                        .post(pad, "uitkomst", "ZELF_OPGELOST", "tekst", "x".repeat(301))
                        .body())
                .contains("in hooguit 300 tekens");
        String nummer = new Overlastloop(basis).teBeantwoorden();
        String antwoord = "/overlast/problemen/" + nummer + "/antwoord";
        assertThat(concierge.get(antwoord).body())
                .as("zonder eigen zin valt er niets te kiezen")
                .doesNotContain("data-zin=");
        assertThat(naar(beheerder.post(pad, "uitkomst", "ZELF_OPGELOST", "tekst", zin)))
                .endsWith(pad);
        assertThat(beheerder
                        .post(pad, "uitkomst", "ZELF_OPGELOST", "tekst", zin)
                        .body())
                .contains("Dit antwoord staat er al.");
        assertThat(concierge.get(antwoord).body())
                .contains("data-zin=\"" + zin, "data-zin=\"De buurtconciërge heeft het opgelost.");
        naar(beheerder.post(
                pad + "/weg", "zin", ServerDatabase.ask("select id from antwoordzin where tekst = '" + zin + "'")));
        assertThat(concierge.get(antwoord).body()).doesNotContain("data-zin=");
        assertThat(beheerder.get(pad).body()).doesNotContain(zin);
    }

    private static String gezien(String nummer) {
        return ServerDatabase.ask("select nummer || '-' || versie from probleem where nummer = '" + nummer + "'");
    }

    private static String standen(List<String> nummers) {
        return ServerDatabase.ask("select string_agg(stand, ',' order by nummer) from probleem where nummer in ('"
                + String.join("','", nummers) + "')");
    }

    @Test
    @Functie("INT-06")
    @Functie("INT-15")
    void wat_vlakbij_al_bekend_is_wordt_getoond_en_samengevoegd() {
        double lon = Telefoon.LON - 0.005;
        Meldformulier.Melding eerst =
                Meldformulier.meld(Bezoeker.anoniem(basis), "afval/container-is-vol", "", Telefoon.LAT, lon, "NEE");
        Bezoeker ander = Bezoeker.anoniem(basis);
        ander.get("/overlast-melden/soort");
        ander.post("/overlast-melden/soort", "soort", "afval/container-is-vol");
        ander.get("/overlast-melden/plek");
        ander.post("/overlast-melden/plek", "plek", "Bij de bak", "lat", "" + Telefoon.LAT, "lon", "" + lon);
        assertThat(ander.get("/overlast-melden/bekend").body()).contains("value=\"" + eerst.probleem(), "value=\"NEE");
        Meldformulier.Melding ook =
                Meldformulier.meld(ander, "afval/container-is-vol", "", Telefoon.LAT + 0.0001, lon, eerst.probleem());
        assertThat(ook.probleem()).isEqualTo(eerst.probleem());
        assertThat(ander.get(ook.pad()).body()).contains(ook.nummer(), "Wij kijken wie het gaat oplossen");
        Meldformulier.Melding los = Meldformulier.meld(
                Bezoeker.anoniem(basis), "afval/container-is-vol", "", Telefoon.LAT + 0.0001, lon, "NEE");
        String stopt = "/overlast/problemen/" + los.probleem();
        String pad = stopt + "/samenvoeging";
        assertThat(teamleider.get(pad).body()).contains(eerst.probleem(), "meter verderop");
        String gaatDoor = "/overlast/problemen/" + eerst.probleem();
        assertThat(naar(teamleider.post(pad, "versie", teamleider.versie(pad), "met", eerst.probleem())))
                .endsWith(gaatDoor);
        assertThat(teamleider.get(gaatDoor).body())
                .contains("De meldingen staan nu bij " + eerst.probleem() + ". Het staat nu op ‘Melding beoordelen’.");
        assertThat(teamleider.get(stopt).body())
                .contains("Het gaat verder in " + eerst.probleem(), "href=\"" + gaatDoor + "\"");
        assertThat(los.probleem()).isEqualTo(eerst.probleem());
        assertThat(teamleider.get("/overlast/problemen/" + eerst.probleem()).body())
                .contains("3 meldingen");
    }

    @Test
    @Functie("OVL-06")
    void een_partner_antwoordt_met_de_link_uit_de_mail() {
        String nummer = Telefoon.lees(telefoon.leg(
                        UUID.randomUUID(), "\"categorie\":\"overlast-in-de-openbare-ruimte/parkeeroverlast\""))
                .getString("probleem");
        assertThat(ServerDatabase.ask("select tekst from uitgaand where nummer = '" + nummer + "'"))
                .contains("Dit ligt volgens ons bij u.", "Parkeeroverlast")
                .doesNotContain("Sietse");
        Geheim geheim = Geheim.nieuw();
        ServerDatabase.ask("update overdracht set geheim = '" + geheim.hash() + "' where probleem_id = (select id from"
                + " probleem where nummer = '" + nummer + "') returning id");
        ServerDatabase.execute(MAIL_IS.formatted("MISLUKT", nummer));
        assertThat(concierge.get("/overlast/problemen/" + nummer).body())
                .contains("De e-mail is niet aangekomen bij ", "opnieuw versturen bij Post.");
        assertThat(concierge.get("/overlast?toon=mislukt").body()).contains(nummer);
        ServerDatabase.execute(MAIL_IS.formatted("VERSTUURD", nummer));
        assertThat(concierge.get("/overlast/problemen/" + nummer).body())
                .doesNotContain("De e-mail is niet aangekomen");
        Bezoeker partner = Bezoeker.anoniem(basis);
        Bezoeker melder = Bezoeker.anoniem(basis);
        Meldformulier.Melding melding = Meldformulier.meld(
                melder, "overlast-in-de-openbare-ruimte/parkeeroverlast", "", Telefoon.LAT, Telefoon.LON, nummer);
        assertThat(melding.probleem()).isEqualTo(nummer);
        assertThat(melder.get(melding.pad()).body())
                .as("nog niemand zei dat hij het doet")
                .contains("Een ander onderdeel moet dit oplossen")
                .doesNotContain(BEZIG);
        String pad = "/partner/" + geheim.tekst();
        assertThat(partner.get(pad).body()).contains("Parkeeroverlast", nummer, "Dit is niet voor ons");
        assertThat(partner.post(pad, "hoe", "GEWEIGERD").body()).contains("Schrijf op waarom niet");
        partner.get(pad);
        assertThat(partner.post(pad, "hoe", "AANGENOMEN").statusCode()).isEqualTo(303);
        assertThat(melder.get(melding.pad()).body()).contains(BEZIG);
        partner.get(pad);
        assertThat(partner.post(pad, "hoe", "AFGEHANDELD", "toelichting", "Bekeurd.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(partner.get(pad).body())
                .contains("U antwoordde: afgehandeld")
                .doesNotContain("Verstuur antwoord");
        assertThat(melder.get(melding.pad()).body()).doesNotContain(BEZIG);
        assertThat(concierge.get("/overlast/problemen/" + nummer).body()).contains("Nog eens kijken", "Bekeurd.");
    }

    @Test
    @Functie("OVL-06")
    void een_partner_die_het_niet_was_leest_dat_hij_niets_hoeft_te_doen() {
        String nummer = Telefoon.lees(telefoon.leg(
                        UUID.randomUUID(), "\"categorie\":\"overlast-in-de-openbare-ruimte/parkeeroverlast\""))
                .getString("probleem");
        String link = new Overlastloop(basis).partnerlink(nummer);
        Bezoeker partner = Bezoeker.anoniem(basis);
        assertThat(partner.get(link).body()).contains("Verstuur antwoord");
        String probleem = "/overlast/problemen/" + nummer;
        String pad = probleem + "/partnerantwoord";
        assertThat(teamleider.get(probleem).body()).contains("href=\"" + pad + "?hoe=TERUG\"");
        assertThat(teamleider.get(pad + "?hoe=TERUG").body())
                .contains("Wij nemen het terug")
                .containsPattern("value=\"TERUG\"[^>]* checked");
        String versie = teamleider.versie(pad);
        assertThat(naar(teamleider.post(pad, "versie", versie, "hoe", "TERUG", "toelichting", "", "volgende", "")))
                .endsWith(probleem);
        assertThat(partner.get(link).body())
                .contains("U hoeft hier niets meer aan te doen")
                .doesNotContain("Verstuur antwoord");
        assertThat(partner.post(link, "hoe", "AFGEHANDELD").statusCode()).isEqualTo(422);
        assertThat(teamleider.get(probleem).body())
                .contains("Melding beoordelen", "Niet meer aan de partner gevraagd", "niet meer nodig")
                .doesNotContain("Antwoord van de partner", "geweigerd");
    }

    @Test
    @Functie("OVL-06")
    void een_partner_leest_dat_er_niets_meer_nodig_is() {
        String parkeren = "\"categorie\":\"overlast-in-de-openbare-ruimte/parkeeroverlast\"";
        String blijft = Telefoon.lees(telefoon.leg(UUID.randomUUID(), parkeren)).getString("probleem");
        String weg = Telefoon.lees(telefoon.leg(UUID.randomUUID(), parkeren)).getString("probleem");
        String link = new Overlastloop(basis).partnerlink(weg);
        Bezoeker partner = Bezoeker.anoniem(basis);
        assertThat(partner.get(link).body()).contains("Verstuur antwoord");
        String pad = "/overlast/problemen/" + weg + "/samenvoeging";
        assertThat(teamleider.get(pad).body()).contains("Die vraag vervalt als je samenvoegt");
        assertThat(teamleider
                        .post(pad, "versie", teamleider.versie(pad), "met", blijft)
                        .statusCode())
                .isEqualTo(303);
        assertThat(partner.get(link).body())
                .contains("U hoeft hier niets meer aan te doen", blijft)
                .doesNotContain("Verstuur antwoord");
        assertThat(partner.post(link, "hoe", "AFGEHANDELD").statusCode()).isEqualTo(422);
        assertThat(teamleider.get("/overlast/problemen/" + weg).body())
                .contains("niet meer nodig", "Niet meer aan de partner gevraagd");
    }

    @Test
    @Functie("OVL-10")
    void na_drie_meldingen_over_buren_wordt_alleen_een_adres_doorgegeven() {
        String nummer = "";
        for (int keer = 0; keer < 3; keer++) {
            String erbij = nummer.isEmpty() ? "" : "\"bij\":\"" + nummer + "\",";
            nummer = Telefoon.lees(telefoon.leg(
                            UUID.randomUUID(),
                            erbij + "\"categorie\":\"buren/burenoverlast\",\"postcode\":\"9743 XX\",\"huisnummer\":77,"
                                    + "\"notitie\":\"geheim verhaal van de buren\""))
                    .getString("probleem");
        }
        assertThat(ServerDatabase.ask("select meldingen from probleem where nummer = '" + nummer + "'"))
                .isEqualTo("3");
        String pad = "/overlast/problemen/" + nummer + "/voorstel";
        HttpResponse<String> zonder = concierge.post(
                pad, "versie", concierge.versie(pad), "zegt", "JA", "postcode", "9743 XX", "huisnummer", "77");
        assertThat(zonder.statusCode()).isEqualTo(422);
        assertThat(zonder.body()).contains("Vraag eerst of het mag");
        HttpResponse<String> ja = concierge.post(
                pad,
                "versie",
                concierge.versie(pad),
                "zegt",
                "JA",
                "postcode",
                "9743 XX",
                "huisnummer",
                "77",
                "toevoeging",
                "a-1",
                "toestemming",
                "true");
        assertThat(ja.statusCode()).as(ja.body()).isEqualTo(303);
        String zaak =
                ServerDatabase.ask("select v.aanmelding from vroegsignaal v join probleem p on p.id = v.probleem_id"
                        + " where p.nummer = '" + nummer + "'");
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        assertThat(coordinator.get("/bemiddelingen/" + zaak).body())
                .contains("buurtconciërge", "9743 XX", "77 a-1")
                .doesNotContain("geheim verhaal", nummer);
        assertThat(concierge.get("/bemiddelingen/" + zaak).statusCode()).isEqualTo(403);
        assertThat(concierge.get("/overlast/problemen/" + nummer).body()).doesNotContain(zaak);
    }

    @Test
    @Functie("OVL-09")
    void drie_keer_op_een_plek_is_een_hotspot_met_bewijs() throws IOException {
        List<UUID> fotos = new ArrayList<>();
        for (int keer = 0; keer < 3; keer++) {
            UUID sleutel = UUID.randomUUID();
            UUID foto = UUID.randomUUID();
            telefoon.leg(
                    sleutel,
                    "\"categorie\":\"overlast-in-de-openbare-ruimte/hondenpoep\",\"plek\":\"Tunnel Platinalaan\",\"fotos\":"
                            + "[{\"id\":\"" + foto + "\",\"sha256\":\"" + NeemFotoAan.sha256(StraatIT.beeld())
                            + "\"}]");
            assertThat(telefoon.foto(sleutel, foto, StraatIT.beeld()).statusCode())
                    .isEqualTo(201);
            fotos.add(foto);
        }
        assertThat(concierge.get("/hotspots").body()).contains("Tunnel Platinalaan", "3 keer of vaker");
        assertThat(concierge.get("/hotspots").body()).contains("href=\"/hotspots.csv\"");
        assertThat(concierge.get("/hotspots.csv").body())
                .containsPattern("H[0-9]+;Tunnel Platinalaan;Honden[(]poep[)];[^;]+;3;[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(Bezoeker.als("concierge2", basis).get("/hotspots.csv").body())
                .doesNotContain("Platinalaan");
        String id = ServerDatabase.ask("select id from hotspot where naam = 'Tunnel Platinalaan'");
        String bewijs = concierge.get("/hotspots/" + id).body();
        assertThat(bewijs).contains("Elke keer", "keer in 8 weken", "Druk deze pagina af als bewijs");
        assertThat(fotos)
                .allSatisfy(foto -> assertThat(bewijs).contains("<img src=\"/overlast/fotos/" + foto + "\""))
                .allSatisfy(foto -> assertThat(concierge.get("/overlast/fotos/" + foto))
                        .returns(200, HttpResponse::statusCode)
                        .returns(
                                "no-store",
                                een -> een.headers().firstValue("Cache-Control").orElse("")));
        opDeGrens(id, fotos.get(2), fotos.get(1));
        haalWeg(fotos.get(0));
    }

    /** One of them lies where a colleague walks: then the place is of both, and each sees what lies on the own side. */
    private void opDeGrens(String hotspot, UUID daar, UUID hier) {
        Bezoeker ander = Bezoeker.als("concierge2", basis);
        String pad = "/hotspots/" + hotspot;
        assertThat(ander.get(pad).statusCode()).isEqualTo(404);
        String nummer = probleemVan(daar);
        String buurt = ServerDatabase.ask("select min(g.buurt_code) from concierge_gebied g join medewerker m on m.id ="
                + " g.medewerker_id where m.gebruikersnaam = 'concierge2'");
        ServerDatabase.execute("update probleem set buurt_code = '" + buurt + "', versie = versie + 1 where nummer = '"
                + nummer + "'");
        assertThat(ander.get("/hotspots").body()).contains("Tunnel Platinalaan");
        assertThat(ander.get("/overlast/problemen/" + nummer).body()).contains("href=\"" + pad + "\"");
        assertThat(ander.get(pad).body())
                .contains("3 keer in 8 weken", daar.toString(), nummer, "Nog 2 keer was het")
                .doesNotContain(hier.toString(), probleemVan(hier));
        assertThat(concierge.get(pad).body())
                .contains("3 keer in 8 weken", hier.toString(), "Nog 1 keer was het")
                .doesNotContain(daar.toString(), nummer);
        assertThat(teamleider.get(pad).body())
                .contains(daar.toString(), hier.toString(), nummer)
                .doesNotContain("keer was het");
    }

    private static String probleemVan(UUID foto) {
        return ServerDatabase.ask("select p.nummer from foto f join overlastmelding m on m.id = f.melding_id"
                + " join probleem p on p.id = m.probleem_id where f.id = '" + foto + "'");
    }

    private void haalWeg(UUID foto) {
        String pad = "/overlast/problemen/" + probleemVan(foto);
        String weg = pad + "/fotos/" + foto + "/verwijdering";
        assertThat(concierge.get(pad).body()).contains("href=\"" + weg + "\"", "Verwijder deze foto");
        assertThat(concierge.get(weg).body()).contains("Deze foto verwijderen?", "komt niet terug");
        concierge.post(weg, "versie", concierge.versie(weg));
        assertThat(concierge.get("/overlast/fotos/" + foto).statusCode()).isEqualTo(404);
        assertThat(concierge.get(weg).statusCode()).isEqualTo(404);
        assertThat(concierge.get(pad).body()).contains("Foto verwijderd").doesNotContain(foto.toString());
    }

    /** All photos of these tests stand in a bucket: here it is away for a while. */
    @Test
    @Functie("UIT-11")
    void een_foto_buiten_de_database_is_er_voor_wie_hem_mag_zien_en_gaat_ook_daar_weg() throws Exception {
        UUID weg = melding();
        naarBuiten(weg);
        String pad = "/overlast/fotos/" + weg;
        HttpResponse<String> foto = concierge.get(pad);
        assertThat(foto.statusCode()).isEqualTo(200);
        assertThat(foto.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(teamleider.get(pad).body()).as("elke keer dezelfde").isEqualTo(foto.body());
        String naam = ServerDatabase.ask("select buiten from foto where id = '" + weg + "'");
        UUID nieuw;
        ServerListener.emmer().stop();
        try {
            HttpResponse<String> nu = concierge.get(pad);
            assertThat(nu.statusCode()).isEqualTo(503);
            assertThat(nu.headers().firstValue("Retry-After")).contains("30");
            assertThat(nu.body()).contains("Dit bestand is er nu niet", "Al het andere werkt gewoon");
            nieuw = melding();
            assertThat(concierge.get("/overlast/fotos/" + nieuw).statusCode())
                    .as("wat er nu bij komt, blijft zolang hier")
                    .isEqualTo(200);
            ServerDatabase.execute("update foto set verloopt_op = current_date - 1 where id = '" + weg + "'");
            concierge.get("/test/opruimen");
            assertThat(concierge.get(pad).statusCode()).isEqualTo(404);
            concierge.get("/test/opruimen/opslag");
            assertThat(ServerDatabase.ask("select count(*) from bestand_weg where naam = '" + naam + "'"))
                    .isEqualTo("1");
        } finally {
            ServerListener.emmer().start();
        }
        naarBuiten(nieuw);
        assertThat(ServerListener.emmer().namen())
                .contains(ServerDatabase.ask("select buiten from foto where id = '" + nieuw + "'"))
                .doesNotContain(naam);
        assertThat(ServerDatabase.ask("select count(*) from bestand_weg where naam = '" + naam + "'"))
                .isEqualTo("0");
        assertThat(commando("check", "--read"))
                .contains("Rows whose content is not there: 0.", "0 NOT the same")
                .endsWith("0");
        assertThat(commando("move", "--to", "database"))
                .contains("Set BUURTREGIE_BESTANDEN to database")
                .endsWith("11");
    }

    private UUID melding() throws IOException {
        UUID foto = UUID.randomUUID();
        UUID sleutel = UUID.randomUUID();
        telefoon.leg(
                sleutel,
                "\"categorie\":\"afval/grofvuil\",\"plek\":\"Wegstraat\",\"fotos\":[{\"id\":\"" + foto
                        + "\",\"sha256\":\"" + NeemFotoAan.sha256(StraatIT.beeld()) + "\"}]");
        assertThat(telefoon.foto(sleutel, foto, StraatIT.beeld()).statusCode()).isEqualTo(201);
        return foto;
    }

    /** A bucket that was away is left alone for some seconds. */
    private void naarBuiten(UUID foto) {
        Geduld.tot("t", () -> {
            concierge.get("/test/opruimen/opslag");
            return ServerDatabase.ask("select buiten is not null from foto where id = '" + foto + "'");
        });
    }

    /** What it says, and behind that what it ends with. */
    private static String commando(String... woorden) throws IOException, InterruptedException {
        ProcessBuilder commando = new ProcessBuilder(
                Stream.concat(Stream.of("deploy/files"), Stream.of(woorden)).toList());
        ServerListener.emmer().instellingen().forEach((naam, waarde) -> commando.environment()
                .put(naam.toUpperCase(Locale.ROOT).replace('.', '_'), waarde));
        commando.environment()
                .putAll(Map.of(
                        "BUURTREGIE_DB_URL",
                        System.getProperty(ServerDatabase.URL),
                        "BUURTREGIE_DB_USER",
                        "programma",
                        "BUURTREGIE_DB_PASSWORD",
                        "programma",
                        "BUURTREGIE_DB_SLEUTEL",
                        Testsleutel.TEKST));
        Process proces = commando.redirectErrorStream(true).start();
        String gezegd = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return gezegd + proces.waitFor();
    }

    @Test
    @Functie("OVL-14")
    void het_rooster_bepaalt_wat_iemand_ziet() {
        String wie = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'concierge2'");
        String pad = "/rooster/" + wie;
        teamleider.get(pad);
        HttpResponse<String> leeg = teamleider.post(pad, "aanstelling", "ID_BAAN", "gebiedsnaam", "Bewaar mij");
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body()).contains("Kies minstens één buurt", "Bewaar mij");
        assertThat(teamleider
                        .post(
                                pad,
                                "versie",
                                teamleider.versie(pad),
                                "aanstelling",
                                "VRIJWILLIGER",
                                "gebiedsnaam",
                                "Paddepoel",
                                "dagen",
                                "MONDAY",
                                "buurten",
                                "BU00141001",
                                "buurten",
                                "BU00141002")
                        .statusCode())
                .isEqualTo(303);
        ServerDatabase.execute("update ronde set seconden = 0 where medewerker_id = " + wie);
        ServerDatabase.execute("insert into ronde (id, medewerker_id, begonnen, gestopt, seconden, meelopers) values ('"
                + UUID.randomUUID() + "', " + wie + ", now() - interval '3 hours', now(), 5400, 2)");
        ServerDatabase.execute("insert into ronde (id, medewerker_id, begonnen, gestopt, seconden) select '"
                + UUID.randomUUID() + "', id, now() - interval '3 hours', now(), 9000 from medewerker"
                + " where gebruikersnaam = 'teamleider'");
        String rooster = teamleider.get("/rooster").body();
        assertThat(rooster)
                .contains("Paddepoel-Noord")
                .containsPattern("(?s)Aisha Rahmani.*?vrijwilliger.*?<b>1,5 uur</b>");
        assertThat(uren(rooster, "Vrijwilliger")).isEqualTo(1.5);
        assertThat(uren(rooster, "In dienst")).isEqualTo(gelopen("IN_DIENST"));
        assertThat(uren(rooster, "ID-baan")).isEqualTo(gelopen("ID_BAAN"));
        assertThat(rooster)
                .as("wie niet in het rooster staat heeft ook gelopen, en hier geen eigen pagina")
                .containsPattern("<b>[^<]+</b>\\s*<span class=\"lijst__sub\">staat niet in het rooster</span>");
        assertThat(uren(rooster, "Zonder rooster")).isEqualTo(gelopen(null));
        assertThat(teamleider.get("/rooster.csv").body())
                .contains(
                        "mensen;Aisha Rahmani;vrijwilliger;Paddepoel;ma;", "totalen;Vrijwilliger;;;;;1,5;in de laatste")
                .contains("totalen;Zonder rooster;", ";staat niet in het rooster;");
        assertThat(uren(rooster, "Bewoners die meeliepen")).isGreaterThanOrEqualTo(3.0);
        String geenConcierge = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'manager'");
        assertThat(teamleider.get("/rooster/" + geenConcierge).statusCode()).isEqualTo(404);
    }

    /** As it stands on the page. */
    private static double uren(String rooster, String wie) {
        Matcher gevonden =
                Pattern.compile(">" + wie + "</dt><dd><b>([0-9]+,[0-9]) uur").matcher(rooster);
        assertThat(gevonden.find()).as(wie).isTrue();
        return Double.parseDouble(gevonden.group(1).replace(',', '.'));
    }

    private static double gelopen(String aanstelling) {
        return Double.parseDouble(
                ServerDatabase.ask("select round(coalesce(sum(r.seconden), 0) / 3600.0, 1) from ronde r"
                        + " left join concierge c on c.medewerker_id = r.medewerker_id where c.aanstelling"
                        + (aanstelling == null ? " is null" : " = '" + aanstelling + "'")
                        + " and r.begonnen >= now() - interval '28 days'"));
    }

    /** Another gebied, a manager, another link: not at any door. */
    @Test
    @Functie("PRI-03")
    void wie_er_niet_over_gaat_ziet_niets() {
        String nummer = Telefoon.lees(
                        telefoon.leg(
                                UUID.randomUUID(),
                                "\"categorie\":\"overig/overig\",\"plek\":\"Zeldzame straat 7\",\"notitie\":\"zeldzame notitie\""))
                .getString("probleem");
        Bezoeker ander = Bezoeker.als("concierge2", basis);
        String pad = "/overlast/problemen/" + nummer;
        List<Bezoeker> anderen = Stream.of("manager", "coordinator", "bemiddelaar", "beheerder", "analist")
                .map(rol -> Bezoeker.als(rol, basis))
                .toList();
        for (String deur : new String[] {
            "", "/besluit", "/hercontrole", "/antwoord", "/voorstel", "/partnerantwoord", "/samenvoeging", "/heropening"
        }) {
            HttpResponse<String> dicht = ander.get(pad + deur);
            assertThat(dicht.statusCode()).as(deur).isEqualTo(404);
            assertThat(dicht.body()).as(deur).doesNotContain("Zeldzame");
            assertThat(anderen).allSatisfy(wie -> assertThat(wie.get(pad + deur).statusCode())
                    .isEqualTo(403));
        }
        assertThat(ander.get("/overlast").body()).doesNotContain("Zeldzame", nummer);
        assertThat(ander.get("/overlast.csv").body()).doesNotContain("Zeldzame", nummer);
        assertThat(concierge.get("/overlast").body()).contains("href=\"/overlast.csv?toon=&amp;wijk=");
        assertThat(concierge.get("/overlast.csv?toon=&groep=overig").body())
                .contains(nummer + ";", ";Zeldzame straat 7;")
                .doesNotContain("zeldzame notitie");
        assertThat(concierge.get("/overlast.csv?toon=laat").body()).doesNotContain(nummer);
        ServerDatabase.execute("update overlasttaak set einde = current_date - 3 where probleem_id ="
                + " (select id from probleem where nummer = '" + nummer + "')");
        assertThat(concierge.get("/overlast.csv?toon=laat&groep=overig").body()).contains(nummer + ";");
        assertThat(concierge.get("/overlast.csv?toon=&groep=afval").body()).doesNotContain(nummer);
        assertThat(ander.get("/straat/dag").body()).doesNotContain("Zeldzame", nummer);
        assertThat(concierge.get(pad).body()).contains("zeldzame notitie");
        assertThat(ServerDatabase.ask(
                        "select count(*) from raadpleging where nummer = '" + nummer + "' and soort = 'INZIEN'"))
                .isEqualTo("1");
    }
}
