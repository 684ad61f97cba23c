package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.Pdfkeuring;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rights of people, through the pages: asked by anybody, answered by the privacyfunctionaris. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-07")
class VerzoekIT {

    private static final Pattern NUMMER = Pattern.compile("<b class=\"heel\">(V-[0-9-]+)</b>");

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Verzoekloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        basis = adres.toURI();
        loop = new Verzoekloop(basis);
    }

    @Test
    void iedereen_kan_vragen_en_hoort_wanneer_er_antwoord_is() {
        Bezoeker bewoner = Bezoeker.anoniem(basis);
        assertThat(bewoner.get("/privacy").body()).contains("href=\"/uw-gegevens\"");
        bewoner.get("/uw-gegevens");
        assertThat(bewoner.get("/uw-gegevens/klaar").statusCode()).isEqualTo(303);
        bewoner.get("/uw-gegevens");
        String sleutel = UUID.randomUUID().toString();
        String[] velden = {
            "sleutel",
            sleutel,
            "recht",
            "INZAGE",
            "naam",
            "Dhr. V. Vuurdoorn",
            "email",
            "vuurdoorn@voorbeeld.example",
            "betreft",
            "2026-9999",
            "vraag",
            "Wat hebt u over mij?",
            "website",
            ""
        };
        assertThat(bewoner.post("/uw-gegevens", velden).body()).contains("Dit ging wel heel snel");
        assertThat(ServerDatabase.ask("select count(*) from verzoek where sleutel = '" + sleutel + "'"))
                .isEqualTo("0");
        Hulpformulier.wacht();
        String[] robot = velden.clone();
        robot[13] = "ik ben een robot";
        bewoner.post("/uw-gegevens", robot);
        String[] onbereikbaar = velden.clone();
        onbereikbaar[7] = "";
        assertThat(bewoner.post("/uw-gegevens", onbereikbaar).body())
                .contains("Vul een e-mailadres, een telefoonnummer of een postadres in.", "Wat hebt u over mij?");
        assertThat(ServerDatabase.ask("select count(*) from verzoek where sleutel = '" + sleutel + "'"))
                .isEqualTo("0");
        assertThat(bewoner.post("/uw-gegevens", velden).statusCode()).isEqualTo(303);
        assertThat(bewoner.post("/uw-gegevens", velden).statusCode())
                .as("twee keer")
                .isEqualTo(303);
        Matcher nummer = NUMMER.matcher(bewoner.get("/uw-gegevens/klaar").body());
        assertThat(nummer.find()).isTrue();
        assertThat(ServerDatabase.ask("select count(*) from verzoek where sleutel = '" + sleutel + "'"))
                .isEqualTo("1");
        assertThat(ServerDatabase.ask(
                        "select (uiterlijk = (binnen_op at time zone 'Europe/Amsterdam')::date + interval '1"
                                + " month')::text from verzoek where sleutel = '" + sleutel + "'"))
                .isEqualTo("true");
        assertThat(ServerDatabase.ask("select tekst from uitgaand where soort = 'ontvangst verzoek' and nummer = '"
                        + nummer.group(1) + "'"))
                .contains("Beste Dhr. V. Vuurdoorn", "Wij maken geen kopie van uw paspoort");
        String lijst = loop.privacy().get("/verzoeken").body();
        assertThat(lijst).contains(nummer.group(1)).as("geen namen in de lijst").doesNotContain("Vuurdoorn");
        assertThat(Bezoeker.als("coordinator", basis)
                        .get("/verzoeken/" + nummer.group(1))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Regel("P5.2")
    void zonder_te_weten_wie_het_is_wordt_er_niet_gezocht() {
        String zaak = new Zaakloop(basis).aangemeld();
        String nummer = loop.vastgelegd("INZAGE", "Mevr. P. Zandloper", "");
        assertThat(loop.doe(nummer, "zoeken", "woord", zaak).body()).contains("Stel eerst vast wie het is");
        assertThat(loop.doe(nummer, "niets").statusCode()).isEqualTo(422);
        assertThat(gelezen(zaak, "gezocht voor verzoek " + nummer)).isEqualTo("0");
        loop.goed(nummer, "wie", "hoe", "LANGSGEWEEST");
        assertThat(loop.pagina(nummer)).contains("Er is geen kopie van een paspoort");
        assertThat(loop.doe(nummer, "zoeken", "woord", zaak).body()).contains("Mevr. P. Zandloper, eerste buur");
        assertThat(gelezen(zaak, "gezocht voor verzoek " + nummer)).isEqualTo("1");
        assertThat(loop.doe(nummer, "gekend", "woord", zaak, "wie", "PARTIJ:1").statusCode())
                .as("niet bij wat gevonden is")
                .isEqualTo(422);
    }

    @Test
    void wie_een_ander_lijkt_heeft_hier_geen_naam() {
        String zaak = new Zaakloop(basis).aangemeld();
        String nummer = loop.vastgelegd("INZAGE", "Dhr. W. Wolfsmelk", "");
        loop.goed(nummer, "wie", "hoe", "CODE");
        assertThat(loop.doe(nummer, "zoeken", "woord", zaak).body())
                .contains("eerste buur, met een andere naam dan de aanvrager")
                .doesNotContain("Zandloper");
    }

    private static String gelezen(String zaak, String waar) {
        return ServerDatabase.ask(
                "select count(*) from raadpleging where nummer = '" + zaak + "' and handeling = '" + waar + "'");
    }

    @Test
    void wie_wij_niet_kennen_krijgt_een_brief() {
        String nummer = loop.vastgelegd("INZAGE", "Mevr. O. Onbekend", "");
        loop.goed(nummer, "wie", "hoe", "CODE");
        assertThat(loop.doe(nummer, "zoeken", "woord", "Zzyzx").body()).contains("Niets gevonden voor ‘Zzyzx’");
        loop.goed(nummer, "niets");
        String brief = loop.brief(nummer);
        assertThat(brief).contains("niets over u gevonden", "Autoriteit Persoonsgegevens");
        assertThat(loop.doe(nummer, "antwoord", "tekst", brief, "weg", "MAIL").body())
                .contains("geen e-mailadres bekend");
        loop.goed(nummer, "antwoord", "tekst", brief, "weg", "PAPIER");
        byte[] pdf = loop.privacy().bytes("/verzoeken/" + nummer + "/brief");
        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(loop.doe(nummer, "antwoord", "tekst", "Nog een", "weg", "PAPIER")
                        .body())
                .contains("Dit verzoek is al beantwoord");
    }

    @Test
    void verbeteren_verandert_de_gegevens_en_de_zaak_zegt_niet_wat() throws URISyntaxException {
        String zaak = new Zaakloop(basis).bijEersteBuur();
        String nummer = loop.gekend("RECTIFICATIE", "Mevr. P. Zandloper", "", zaak, Verzoekloop.eerste(zaak));
        assertThat(loop.pagina(nummer)).contains("value=\"Mevr. P. Zandloper\"", "Windroosweg");
        assertThat(loop.doe(nummer, "toewijzing", "naam", "Mevr. P. Zandlopertje", "postcode", "nee", "huisnummer", "1")
                        .body())
                .contains("Vul de postcode zo in", "Zandlopertje");
        loop.goed(
                nummer,
                "toewijzing",
                "naam",
                "Mevr. P. Zandlopertje",
                "telefoon",
                "0611223344",
                "email",
                "",
                "straat",
                "Windroosweg",
                "postcode",
                "9799 ZX",
                "huisnummer",
                "44",
                "toevoeging",
                "",
                "taal",
                "Turks");
        assertThat(ServerDatabase.ask("select naam || telefoon || huisnummer || taal from partij where id = "
                        + Verzoekloop.eerste(zaak)))
                .isEqualTo("Mevr. P. Zandlopertje061122334444Turks");
        assertThat(ServerDatabase.ask("select toelichting from historie h join bemiddeling b on b.id = h.bemiddeling_id"
                        + " where b.nummer = '" + zaak + "' and handeling = 'PARTIJ' order by h.id desc limit 1"))
                .isEqualTo("gegevens verbeterd op verzoek");
        assertThat(loop.brief(nummer))
                .contains("Wij hebben uw gegevens veranderd")
                .doesNotContain("Turks");
    }

    @Test
    @Regel("P5.8")
    void wissen_gaat_niet_zolang_een_grond_het_verbiedt_en_dan_zoals_na_de_termijn() {
        String open = new Zaakloop(basis).bijEersteBuur();
        String nee = loop.gekend("WISSEN", "Mevr. P. Zandloper", "", open, Verzoekloop.eerste(open));
        assertThat(loop.pagina(nee)).contains("Toewijzen kan nu niet", "Uw zaak loopt nog");
        assertThat(loop.doe(nee, "toewijzing").body()).contains("Dat kan nu niet. Uw zaak loopt nog");
        loop.goed(nee, "besluit/afwijzing", "reden", "Uw zaak loopt nog (AVG artikel 17, lid 3, onder b).");
        assertThat(loop.brief(nee)).contains("De reden: Uw zaak loopt nog (AVG artikel 17");

        String zaak = new Zaakloop(basis).afgesloten();
        String feiten = ServerDatabase.ask("select md5(string_agg(f::text, '|' order by f::text)) from feitenboek f");
        String inzage = loop.gekend("INZAGE", "Mevr. P. Zandloper", "", zaak, Verzoekloop.eerste(zaak));
        String nummer = loop.gekend("WISSEN", "Mevr. P. Zandloper", "", zaak, Verzoekloop.eerste(zaak));
        assertThat(loop.pagina(nummer)).contains("om een recht te beschermen");
        assertThat(loop.doe(nummer, "toewijzing").statusCode()).isEqualTo(422);
        loop.goed(inzage, "intrekking");
        loop.goed(nummer, "toewijzing");
        assertThat(ServerDatabase.ask(
                        "select count(*) from partij p join bemiddeling b on b.id = p.bemiddeling_id where"
                                + " b.nummer = '" + zaak + "' and (naam is not null or postcode is not null)"))
                .isEqualTo("0");
        assertThat(ServerDatabase.ask("select soort || aantal from opgeruimd where nummer = '" + zaak + "'"))
                .isEqualTo("zaken1");
        assertThat(ServerDatabase.ask("select md5(string_agg(f::text, '|' order by f::text)) from feitenboek f"))
                .isEqualTo(feiten);
        assertThat(loop.brief(nummer)).contains("Wij hebben uw gegevens gewist");
    }

    @Test
    @Functie("PRI-12")
    @Regel("P4.3")
    void een_bewoner_hoort_per_dag_welke_functie_keek_en_geen_naam_van_een_medewerker() throws IOException {
        String zaak = new Zaakloop(basis).aangemeld();
        Bezoeker.als("coordinator", basis).get("/bemiddelingen/" + zaak);
        String vandaag = LocalDate.now(SharedClock.ZONE).toString();
        String onbekend = loop.vastgelegd("INZAGE", "Mevr. P. Zandloper", "");
        assertThat(wieKeek(onbekend, vandaag)).contains("Stel bij dit verzoek eerst vast wie het is");
        assertThat(wieKeek("V-1999-0001", vandaag)).contains("Vul het nummer in van een verzoek dat er is.");
        String nummer = loop.gekend("INZAGE", "Mevr. P. Zandloper", "", zaak, Verzoekloop.eerste(zaak));
        assertThat(wieKeek(nummer, vandaag))
                .contains(
                        "De bewoner van verzoek " + nummer, "Marjan Visser", "coördinator · " + zaak, "Maak de brief");
        byte[] pdf = loop.privacy().postBytes("/inzage/brief", "verzoek", nummer, "van", vandaag, "tot", vandaag);
        assertThat(VerzoekPakketIT.tekst(pdf))
                .contains("Beste Mevr. P. Zandloper", "Nummer " + zaak, "coördinator,", "keer")
                .doesNotContain("Marjan", "Visser");
        assertThat(Pdfkeuring.fouten(pdf)).isEmpty();
        assertThat(gelezen(zaak, "brief aan de bewoner over wie keek")).isEqualTo("1");
        assertThat(Bezoeker.als("coordinator", basis)
                        .post("/inzage/brief", "verzoek", nummer)
                        .statusCode())
                .isEqualTo(403);
        loop.kijkNa("niets"); // or the coördinator of the next test finds it on her list
    }

    private String wieKeek(String verzoek, String dag) {
        loop.privacy().get("/inzage");
        return loop.privacy()
                .post("/inzage", "op", "BEWONER", "verzoek", verzoek, "van", dag, "tot", dag)
                .body();
    }

    @Test
    @Regel("P5.9")
    void in_een_beperkte_zaak_gebeurt_niets_tot_de_beperking_is_opgeheven() {
        String zaak = new Zaakloop(basis).aangemeld();
        String nummer = loop.gekend(
                "BEPERKING", "Mevr. P. Zandloper", "zandloper@voorbeeld.example", zaak, Verzoekloop.eerste(zaak));
        ServerDatabase.execute("update taak set einde = current_date - 400 where nummer = '" + zaak + "'");
        String pakOp = "name=\"nummer\" value=\"" + zaak + "\"";
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        assertThat(coordinator.get("/werkvoorraad?wis=ja").body()).contains(pakOp);
        loop.goed(nummer, "toewijzing");
        String dossier = coordinator.get("/bemiddelingen/" + zaak).body();
        assertThat(dossier)
                .contains("Deze zaak staat stil op verzoek van een buur")
                .doesNotContain("/bemiddelingen/" + zaak + "/intake\"");
        assertThat(coordinator.get("/werkvoorraad?wis=ja").body())
                .contains("/bemiddelingen/" + zaak + "\"")
                .doesNotContain(pakOp);
        HttpResponse<String> intake =
                coordinator.post("/bemiddelingen/" + zaak + "/intake", "versie", versie(zaak), "besluit", "GESCHIKT");
        assertThat(intake.statusCode()).isEqualTo(422);
        assertThat(intake.body()).contains("Deze zaak staat stil op verzoek van een buur");
        assertThat(ServerDatabase.ask("select status from bemiddeling where nummer = '" + zaak + "'"))
                .isEqualTo("INTAKE");
        loop.goed(nummer, "antwoord", "tekst", loop.brief(nummer), "weg", "MAIL");
        assertThat(ServerDatabase.ask(
                        "select count(*) from vasthouding where nummer = '" + zaak + "' and opgeheven_op is null"))
                .as("bewaren is wat er nog mag")
                .isEqualTo("1");
        assertThat(loop.privacy().get("/bewaren").body())
                .containsPattern("(?s)Zaak " + zaak
                        + "</b><span class=\"lijst__sub\">beperking sinds .{0,200}href=\"/verzoeken/" + nummer);
        assertThat(loop.privacy().get("/verzoeken/" + nummer + "/opheffing").body())
                .contains("vertel het deze persoon dan eerst zelf");
        loop.goed(nummer, "opheffing");
        assertThat(loop.privacy().get("/bewaren").body())
                .doesNotContain("Zaak " + zaak + "</b><span class=\"lijst__sub\">beperking");
        assertThat(coordinator
                        .post("/bemiddelingen/" + zaak + "/intake", "versie", versie(zaak), "besluit", "GESCHIKT")
                        .statusCode())
                .isEqualTo(303);
        assertThat(loop.doe(nummer, "opheffing").statusCode())
                .as("pressed again: it was lifted, and one letter goes")
                .isEqualTo(303);
        assertThat(ServerDatabase.ask("select count(*) from uitgaand where soort = 'beperking opgeheven' and nummer = '"
                        + nummer + "'"))
                .isEqualTo("1");
    }

    /** With a pair, and long past its term: nobody is sent to it, and nothing is offered that is refused. */
    @Test
    @Regel("P5.9")
    void een_beperkte_zaak_wacht_op_niemand_en_biedt_niets_aan_wat_niet_mag() {
        String zaak = new Zaakloop(basis).bijTweedeBuur();
        String hier = "/bemiddelingen/" + zaak;
        ServerDatabase.execute("update taak set begin = current_date - 420, einde = current_date - 400 where nummer = '"
                + zaak + "'"); // before all others
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        Bezoeker ineke = Bezoeker.als("bemiddelaar", basis);
        assertThat(coordinator.get("/werkvoorraad?toon=TE_LAAT").body()).contains(hier + "\"");
        assertThat(eerste(ineke)).contains(hier + "\"", "tel:");
        String nummer = loop.gekend(
                "BEPERKING", "Mevr. P. Zandloper", "zandloper@voorbeeld.example", zaak, Verzoekloop.eerste(zaak));
        loop.goed(nummer, "toewijzing");
        assertThat(eerste(ineke)).doesNotContain(hier + "\"");
        assertThat(ineke.get("/mijn-zaken").body())
                .containsPattern("(?s)href=\"" + hier + "\">(?:(?!</a>).)*staat stil op verzoek");
        assertThat(coordinator.get("/werkvoorraad?toon=TE_LAAT").body()).doesNotContain(hier + "\"");
        assertThat(coordinator.get("/werkvoorraad?wis=ja").body())
                .containsPattern("(?s)<tr>(?:(?!</tr>).)*staat stil op verzoek(?:(?!</tr>).)*href=\"" + hier
                        + "\"(?:(?!</tr>).)*niemand");
        assertThat(coordinator.get("/werkvoorraad.csv").body()).containsPattern(zaak + "[^\n]*staat stil op verzoek");
        assertThat(coordinator.get(hier).body())
                .contains("Termijn staat stil", hier + "/vervanging\"", hier + "/volglink\"", "<dt>Telefoon</dt>")
                .doesNotContain("href=\"tel:", hier + "/contact\"", hier + "/gesprek\"", hier + "/partij")
                .doesNotContain(hier + "/tweede-buur\"", hier + "/oppakken\"", hier + "/stoppen\"", hier + "/wacht\"");
        assertThat(ineke.get(hier).body())
                .contains(hier + "/teruggave\"")
                .doesNotContain("href=\"tel:", hier + "/contact\"", hier + "/stoppen\"");
        loop.goed(nummer, "opheffing");
        assertThat(eerste(ineke)).contains(hier + "\"", "tel:");
    }

    /** The dark card: what comes first. */
    private static String eerste(Bezoeker wie) {
        return wie.get("/mijn-zaken").body().replaceAll("(?s).*<section class=\"eerste\">(.*?)</section>.*", "$1");
    }

    @Test
    void bezwaar_wordt_gewogen_en_afwijzen_zegt_waarom() {
        String zaak = new Zaakloop(basis).aangemeld();
        String nummer = loop.gekend("BEZWAAR", "Mevr. P. Zandloper", "", zaak, Verzoekloop.eerste(zaak));
        assertThat(loop.doe(nummer, "besluit/afwijzing", "reden", " ").body()).contains("Schrijf waarom niet");
        loop.goed(nummer, "besluit/afwijzing", "reden", "Onze taak weegt hier zwaarder.");
        assertThat(loop.brief(nummer)).contains("Wij doen niet wat u vroeg.", "Onze taak weegt hier zwaarder.");
    }

    @Test
    @Regel("P5.7")
    void verlengen_kan_een_keer_met_een_brief() {
        String nummer = loop.vastgelegd("INZAGE", "Mevr. L. Langzaam", "langzaam@voorbeeld.example");
        assertThat(loop.doe(nummer, "verlenging", "reden", "").statusCode()).isEqualTo(422);
        loop.goed(nummer, "verlenging", "reden", "Het zijn veel stukken.");
        assertThat(ServerDatabase.ask(
                        "select tekst from uitgaand where soort = 'verlenging verzoek' and nummer = '" + nummer + "'"))
                .contains("Het zijn veel stukken.");
        assertThat(loop.doe(nummer, "verlenging", "reden", "Nog meer.").body()).contains("Verlengen kan één keer");
        assertThat(Pdfkeuring.fouten(loop.privacy().bytes("/verzoeken/" + nummer + "/verlenging/brief")))
                .isEmpty();
    }

    @Test
    void als_de_termijn_afloopt_krijgt_de_privacyfunctionaris_een_mail_en_geen_tweede() {
        ServerDatabase.execute(
                "update medewerker set email = 'hilda@voorbeeld.example' where gebruikersnaam = 'privacy'");
        String bijna = loop.vastgelegd("INZAGE", "Mevr. B. Bijna", "");
        String laat = loop.vastgelegd("WISSEN", "Mevr. L. Laat", "");
        String ruim = loop.vastgelegd("INZAGE", "Mevr. R. Ruim", "");
        ServerDatabase.execute("update verzoek set uiterlijk = current_date + 3 where nummer = '" + bijna + "'");
        ServerDatabase.execute("update verzoek set uiterlijk = current_date - 2 where nummer = '" + laat + "'");
        Bezoeker tester = Bezoeker.anoniem(basis);
        tester.get("/test/verzoeken/herinner");
        tester.get("/test/verzoeken/herinner");
        assertThat(mails(bijna)).isEqualTo("1moet binnen 5 werkdagen");
        assertThat(mails(laat)).isEqualTo("1is over zijn termijn");
        assertThat(mails(ruim)).isEqualTo("0");
        assertThat(loop.privacy().get("/verzoeken").body()).contains("te laat");
    }

    private static String mails(String nummer) {
        return ServerDatabase.ask(
                "select count(*) || coalesce(substring(min(tekst) from 'moet binnen 5 werkdagen|is over"
                        + " zijn termijn'), '') from uitgaand where soort = 'termijn verzoek' and nummer = '" + nummer
                        + "'");
    }

    @Test
    void na_de_termijn_is_er_niemand_meer_in_een_verzoek() {
        String zaak = new Zaakloop(basis).aangemeld();
        String nummer = loop.gekend(
                "INZAGE", "Mevr. P. Zandloper", "zandloper@voorbeeld.example", zaak, Verzoekloop.eerste(zaak));
        loop.goed(nummer, "afwijzing", "reden", "Steeds hetzelfde.");
        ServerDatabase.execute(
                "update verzoek set gesloten_op = now() - interval '25 months' where nummer = '" + nummer + "'");
        Bezoeker.anoniem(basis).get("/test/opruimen");
        assertThat(ServerDatabase.ask("select count(*) from verzoek where nummer = '" + nummer
                        + "' and naam is null and" + " email is null and brief is null and uitkomst = 'AFGEWEZEN'"))
                .isEqualTo("1");
        assertThat(ServerDatabase.ask(
                        "select count(*) from verzoek_onderdeel o join verzoek v on v.id = o.verzoek_id where"
                                + " v.nummer = '" + nummer + "'"))
                .isEqualTo("0");
        assertThat(ServerDatabase.ask("select count(*) from uitgaand where nummer = '" + nummer
                        + "' and (aan is not null or tekst is not null)"))
                .isEqualTo("0");
        assertThat(loop.pagina(nummer)).contains("De tekst is gewist");
    }

    private static String versie(String zaak) {
        return ServerDatabase.ask("select versie from bemiddeling where nummer = '" + zaak + "'");
    }
}
