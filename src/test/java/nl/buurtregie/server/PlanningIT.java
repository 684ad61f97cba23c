package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.kalender.Kalenderkeuring;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Talks of a case, through the pages and through the calendar of a phone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("BEM-12")
class PlanningIT {

    private static final Pattern LINK = Pattern.compile("(/kalender/[A-Za-z0-9_-]{32}\\.ics)");
    private static final String PLEK = "Buurtcentrum Proef, kamer 2";

    /** A day of its own for each case: other tests plan too. */
    private static int dagen = 20;

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private Bezoeker ineke;
    private Bezoeker youssef;
    private Bezoeker telefoon;
    private Zaakloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        ineke = Bezoeker.als("bemiddelaar", adres.toURI());
        youssef = Bezoeker.als("bemiddelaar2", adres.toURI());
        telefoon = Bezoeker.anoniem(adres.toURI());
        loop = new Zaakloop(adres.toURI());
    }

    @Test
    void een_gesprek_staat_overal_waar_het_moet_verschuift_en_verdwijnt() {
        String nummer = loop.inBemiddeling();
        ServerDatabase.execute("update partij set email = null, telefoon = '06 00112233' where bemiddeling_id ="
                + " (select id from bemiddeling where nummer = '" + nummer + "')");
        LocalDate morgen = LocalDate.now(SharedClock.ZONE).plusDays(1);
        String dag = morgen.toString();
        assertThat(plan(ineke, nummer, dag, "05:00", "05:30", "0", true).statusCode())
                .isEqualTo(303);
        String id = laatste(nummer);
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .contains("Gepland", "5.00 tot 5.30 uur", PLEK, "Gesprek met de eerste buur");
        assertThat(ServerDatabase.ask("select toelichting from historie where handeling = 'GESPREK_GEPLAND' and"
                        + " bemiddeling_id = (select id from bemiddeling where nummer = '" + nummer + "')"))
                .startsWith("gesprek met de eerste buur, ")
                .endsWith(" 5.00 uur");
        assertThat(youssef.get("/mijn-zaken").body()).contains("Morgen, 5.00 uur, gesprek met de eerste buur");
        String uur = "<b>" + weekend(morgen) + "5.00</b>";
        assertThat(coordinator.get("/agenda").body()).contains(uur, nummer);
        assertThat(youssef.get("/agenda?zicht=halfjaar").body()).contains(uur, nummer);

        String link = kalender(ineke);
        assertThat(telefoon.get(link).body()).contains("LOCATION:Buurtcentrum Proef\\, kamer 2");
        String pad = "gesprek/" + id;
        Zaakloop.stap(youssef, nummer, pad, velden(nummer, dag, "20:00", "21:00", thuis(nummer), true));
        HttpResponse<String> feed = telefoon.get(link);
        assertThat(feed.body())
                .doesNotContain("LOCATION:Buurtcentrum Proef")
                .contains("SEQUENCE:1", "T200000", "SUMMARY:Buurtbemiddeling\\, gesprek");
        assertThat(feed.headers().firstValue("Cache-Control").orElse("")).contains("private");

        assertThat(coordinator
                        .get("/bemiddelingen/" + nummer + "/" + pad + "/afzegging")
                        .body())
                .as("niemand gaf een adres: wie gebeld moet worden staat er, met het nummer")
                .contains("Geen bericht gaat naar de eerste buur, Ineke Wolters en Youssef Benali: bel zelf.")
                .contains("href=\"tel:0600112233\"")
                .doesNotContain("horen vanzelf", "hoort vanzelf", "Korenblom");
        Zaakloop.stap(coordinator, nummer, pad + "/afzegging", "reden", "de buur is ziek");
        assertThat(telefoon.get(link).body()).contains("STATUS:CANCELLED", "SEQUENCE:2");
        assertThat(Kalenderkeuring.regels(telefoon.get(link).body())).isEmpty();
        assertThat(Kalenderkeuring.telefoon(telefoon.get(link).body()))
                .contains(kenmerk(id) + " 2")
                .contains("CANCELLED");
        assertThat(ineke.get("/bemiddelingen/" + nummer + "/" + pad).statusCode())
                .isEqualTo(404);
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .doesNotContain(pad)
                .contains("Afgezegd");
    }

    @Test
    @Functie("BEM-02")
    void op_mijn_zaken_staat_bovenaan_wat_het_eerst_moet_en_daaronder_elke_zaak_met_haar_stap() {
        String nummer = loop.bijEersteBuur();
        String dag = volgende();
        assertThat(plan(ineke, nummer, dag, "11:00", "12:00", "0").statusCode()).isEqualTo(303);
        String pagina = ineke.get("/mijn-zaken").body();
        String kaart = pagina.substring(pagina.indexOf("class=\"eerste\""), pagina.indexOf("Je zaken"));
        assertThat(kaart)
                .as("a talk of weeks ahead is not first")
                .doesNotContain(PLEK)
                .contains(eerstAanDeBeurt());
        String[][] eigen = zakenVan("bemiddelaar");
        assertThat(eigen.length).isGreaterThan(1);
        for (String[] zaak : eigen) {
            assertThat(pagina.substring(pagina.indexOf("Je zaken")))
                    .as(zaak[0])
                    .containsOnlyOnce("href=\"/bemiddelingen/" + zaak[0] + "\"")
                    .containsPattern("(?s)href=\"/bemiddelingen/" + zaak[0] + "\">.{0,200}"
                            + Status.valueOf(zaak[1]).woord());
        }
        String pad = "/bemiddelingen/" + nummer + "/eerste-gesprek";
        assertThat(ineke.get(pad).body()).contains("Welk gesprek was dit?", "11.00 uur");
        assertThat(ineke.post(pad, "versie", ineke.versie(pad), "antwoord", "GAAT_DOOR")
                        .body())
                .contains("Kies welk gesprek dit was.");
        Zaakloop.stap(ineke, nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR", "gesprek", laatste(nummer));
        assertThat(ineke.get("/mijn-zaken").body()).doesNotContain("11.00 uur");
        assertThat(ineke.get("/bemiddelingen/" + nummer).body()).doesNotContain("11.00 tot 12.00 uur");
    }

    private static String kenmerk(String gesprek) {
        return ServerDatabase.ask("select agendakenmerk from gesprek where id = " + gesprek);
    }

    /** The two days of a weekend share a column, so the hour names its day. */
    private static String weekend(LocalDate dag) {
        return switch (dag.getDayOfWeek()) {
            case SATURDAY -> "za ";
            case SUNDAY -> "zo ";
            default -> "";
        };
    }

    private static String eerstAanDeBeurt() {
        return ServerDatabase.ask("select t.nummer from taak t join toewijzing w on w.bemiddeling_id = t.bemiddeling_id"
                + " join medewerker m on m.id = w.medewerker_id where w.tot is null and w.aangenomen_op is not null and m.gebruikersnaam = 'bemiddelaar'"
                + " and t.rol = 'bemiddelaar' and not t.stil order by t.einde, t.id limit 1");
    }

    private static String[][] zakenVan(String wie) {
        return Arrays.stream(ServerDatabase.ask("select string_agg(b.nummer || ' ' || b.status, ',') from bemiddeling b"
                                + " where b.status <> 'AFGESLOTEN' and exists (select 1 from toewijzing w join medewerker m"
                                + " on m.id = w.medewerker_id where w.bemiddeling_id = b.id and w.tot is null and w.aangenomen_op is not null"
                                + " and m.gebruikersnaam = '" + wie + "')")
                        .split(","))
                .map(zaak -> zaak.split(" "))
                .toArray(String[][]::new);
    }

    @Test
    void dubbel_gaat_niet_en_krap_moet_iemand_gezien_hebben() {
        String een = loop.bijEersteBuur();
        String twee = loop.bijEersteBuur();
        String dag = volgende();
        assertThat(plan(ineke, een, dag, "14:00", "15:00", "0").statusCode()).isEqualTo(303);
        HttpResponse<String> dubbel = plan(coordinator, twee, dag, "14:30", "15:30", "0");
        assertThat(dubbel.statusCode()).isEqualTo(422);
        assertThat(dubbel.body()).contains("een andere zaak (" + een + "), van 14.00 tot 15.00 uur");
        HttpResponse<String> krap = plan(coordinator, twee, dag, "15:00", "16:00", thuis(twee));
        assertThat(krap.statusCode()).isEqualTo(422);
        assertThat(krap.body()).contains("Er is genoeg tijd tussen de gesprekken");
        String[] korter = velden(twee, dag, "15:00", "15:50", thuis(twee), true);
        List<String> vinkje = List.of("toch", korter[korter.length - 1]);
        List<String> gevraagd = new ArrayList<>(List.of(velden(twee, dag, "15:00", "16:00", thuis(twee), false)));
        gevraagd.addAll(vinkje);
        String[] anders = gevraagd.toArray(String[]::new);
        assertThat(stuur(coordinator, twee, anders).body())
                .as("een vinkje voor een ander uur")
                .contains("Er is genoeg tijd tussen de gesprekken")
                .doesNotContain("name=\"toch\" value=\"" + anders[anders.length - 1]);
        assertThat(plan(coordinator, twee, dag, "15:00", "16:00", thuis(twee), true)
                        .statusCode())
                .isEqualTo(303);
        assertThat(plan(ineke, een, dag, "16:00", "15:00", "0").body()).contains("Vul een tijd in die na het begin is");
        assertThat(plan(ineke, een, "2020-01-01", "15:00", "16:00", "0").body()).contains("die nog komen");
    }

    @Test
    void wie_de_zaak_niet_heeft_ziet_er_niets_van() throws URISyntaxException {
        String nummer = loop.bijEersteBuur();
        String dag = volgende();
        assertThat(plan(ineke, nummer, dag, "09:00", "10:00", "0").statusCode()).isEqualTo(303);
        String id = laatste(nummer);
        String uid = "UID:" + kenmerk(id);
        String vanIneke = kalender(ineke);
        String vanYoussef = kalender(youssef);
        assertThat(telefoon.get(vanYoussef).body()).contains(uid);

        Zaakloop.stap(youssef, nummer, "teruggave");
        assertThat(telefoon.get(vanYoussef).body()).doesNotContain(uid);
        assertThat(telefoon.get(vanIneke).body()).contains(uid);
        String pad = "/bemiddelingen/" + nummer + "/gesprek/" + id;
        assertThat(youssef.get(pad).statusCode()).isEqualTo(404);
        assertThat(youssef.post(pad + "/afzegging", "versie", "1", "reden", "x").statusCode())
                .isEqualTo(404);
        assertThat(ineke.get("/bemiddelingen/" + nummer).body()).contains("doet deze zaak niet meer");
        assertThat(youssef.get("/agenda?zicht=halfjaar").body()).doesNotContain(nummer);
        assertThat(ineke.get("/agenda?zicht=halfjaar").body()).contains(nummer).doesNotContain("Zo laten");
        String andere = loop.bijEersteBuur();
        assertThat(coordinator
                        .get("/bemiddelingen/" + andere + "/gesprek/" + id)
                        .statusCode())
                .isEqualTo(404);

        String nieuw = kalender(ineke);
        assertThat(nieuw).isNotEqualTo(vanIneke);
        assertThat(telefoon.get(vanIneke).statusCode()).isEqualTo(404);
        assertThat(ineke.get("/mijn-kalender").body()).doesNotContain(nieuw);
        assertThat(ServerDatabase.ask(
                        "select count(*) from kalenderlink where '" + nieuw + "' like '%' || hash || '%'"))
                .isEqualTo("0");
        ineke.post("/mijn-kalender/intrekking");
        assertThat(telefoon.get(nieuw).statusCode()).isEqualTo(404);
        assertThat(telefoon.get("/kalender/" + "x".repeat(32) + ".ics").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Functie("BEM-37")
    @Regel("B13.12")
    void wat_misschien_niet_kan_staat_ernaast_tot_het_kantoor_het_zo_laat() {
        String nummer = loop.bijEersteBuur();
        LocalDate dag = LocalDate.now(SharedClock.ZONE).plusYears(1).withDayOfYear(1);
        assertThat(plan(ineke, nummer, dag.toString(), "13:00", "14:00", "0").statusCode())
                .isEqualTo(303);
        String id = laatste(nummer);
        String pad = "/agenda?vanaf=" + dag;
        String pagina = coordinator.get(pad).body();
        assertThat(pagina)
                .contains("Kijk hier even naar", "Gesprek op Nieuwjaar", "Later dan de termijn")
                .doesNotContain(ServerDatabase.ask("select min(p.naam) from partij p join bemiddeling b"
                        + " on b.id = p.bemiddeling_id where b.nummer = '" + nummer + "'"));
        Matcher sleutel = Pattern.compile("(?s)action=\"/agenda/zo-laten/" + id
                        + "\".{0,400}?<input type=\"hidden\" name=\"sleutel\" value=\"(FEESTDAG[^\"]*)\"")
                .matcher(pagina);
        assertThat(sleutel.find()).isTrue();
        String[] zo = {"nummer", nummer, "sleutel", sleutel.group(1), "vanaf", dag.toString()};
        assertThat(ineke.post("/agenda/zo-laten/" + id, zo).statusCode()).isEqualTo(403);
        assertThat(coordinator.get(pad).body()).contains("Gesprek op Nieuwjaar");
        assertThat(coordinator.post("/agenda/zo-laten/" + id, zo).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(pad).body())
                .contains("Dit blijft zo.", "Later dan de termijn")
                .doesNotContain("Gesprek op Nieuwjaar");
        assertThat(coordinator.post("/agenda/zo-laten/" + id, zo).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(pad).body()).contains("Er is niets vastgelegd.");
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body()).contains("Zo gelaten");
        assertThat(coordinator.get("/agenda?vanaf=onzin&zicht=eeuw").statusCode())
                .isEqualTo(200);
    }

    @Test
    @Functie("BEM-39")
    @Regel("B13.11")
    void een_intervisie_staat_in_de_agenda_en_wordt_gezegd_bij_het_plannen() {
        String nummer = loop.bijEersteBuur();
        String dag = volgende();
        String wegYoussef = ServerDatabase.ask("select l.id from loopbaan l join medewerker m on m.id = l.medewerker_id"
                + " where m.gebruikersnaam = 'bemiddelaar2'");
        coordinator.get("/vrijwilligers/bijeenkomsten/nieuw");
        HttpResponse<String> gepland = coordinator.post(
                "/vrijwilligers/bijeenkomsten/nieuw",
                "sleutel",
                UUID.randomUUID().toString(),
                "soort",
                "INTERVISIE",
                "dag",
                dag,
                "van",
                "09:00",
                "tot",
                "11:00",
                "plaats",
                "Intervisiezaal",
                "genodigden",
                wegYoussef);
        assertThat(gepland.statusCode()).as(gepland.body()).isEqualTo(303);
        String pad = gepland.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        String weken = "/agenda?vanaf=" + dag;
        assertThat(coordinator.get(weken).body()).contains("href=\"" + pad + "\"", "Intervisiezaal", "1 gevraagd");
        assertThat(youssef.get(weken).body()).contains("Intervisiezaal").doesNotContain(pad, "1 gevraagd");
        assertThat(ineke.get(weken).body()).doesNotContain("Intervisiezaal");

        String[] zonder = velden(nummer, dag, "10:00", "10:30", thuis(nummer), false);
        String[] ongezien = Arrays.copyOf(zonder, zonder.length - 2);
        assertThat(stuur(coordinator, nummer, ongezien).body())
                .contains("is dan gevraagd voor intervisie, van 9.00 tot 11.00 uur", "Deze dag klopt");
        assertThat(stuur(ineke, nummer, ongezien).body()).contains("is dan gevraagd voor een bijeenkomst, van 9.00");
        assertThat(stuur(ineke, nummer, zonder).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(weken).body()).contains("is ook gevraagd voor intervisie", "Bekijk de bijeenkomst");
        assertThat(ineke.get(weken).body())
                .contains("is ook gevraagd voor een bijeenkomst")
                .doesNotContain("Intervisiezaal", "Bekijk de bijeenkomst");
        assertThat(coordinator
                        .post(pad + "/afzegging", "versie", coordinator.versie(pad))
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get(weken).body()).doesNotContain("Intervisiezaal");
        wordtGevraagdTijdensEenGesprek(nummer, dag, wegYoussef);
    }

    /** A new meeting, and one for which somebody is asked later: the tick holds for what was filled in. */
    private void wordtGevraagdTijdensEenGesprek(String nummer, String dag, String weg) {
        HttpResponse<String> gevraagd = bijeenkomst(dag, "genodigden", weg);
        assertThat(gevraagd.statusCode()).isEqualTo(422);
        String vinkje = dag + " 10:00 11:00 " + weg;
        assertThat(gevraagd.body())
                .contains(
                        " heeft dan een gesprek. Klopt deze tijd toch?", "Deze tijd klopt", "value=\"" + vinkje + "\"")
                .doesNotContain(nummer);
        assertThat(bijeenkomst(dag, "genodigden", weg, "dagToch", vinkje.replace("11:00", "12:00"))
                        .statusCode())
                .as("van een andere tijd")
                .isEqualTo(422);
        String pad = pad(bijeenkomst(dag, "genodigden", weg, "dagToch", vinkje));
        coordinator.post(pad + "/afzegging", "versie", coordinator.versie(pad));
        String leeg = pad(bijeenkomst(dag));
        List<String> erbij = List.of("versie", coordinator.versie(leeg), "getoond", weg, "genodigden", weg);
        HttpResponse<String> later = coordinator.post(leeg + "/genodigden", erbij.toArray(String[]::new));
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(later.body()).contains(" heeft dan een gesprek.", "Deze tijd klopt");
        List<String> gezien = new ArrayList<>(erbij);
        gezien.addAll(List.of("dagToch", weg));
        assertThat(coordinator
                        .post(leeg + "/genodigden", gezien.toArray(String[]::new))
                        .statusCode())
                .isEqualTo(303);
        coordinator.post(leeg + "/afzegging", "versie", coordinator.versie(leeg));
    }

    private HttpResponse<String> bijeenkomst(String dag, String... meer) {
        coordinator.get("/vrijwilligers/bijeenkomsten/nieuw");
        List<String> alles =
                new ArrayList<>(List.of("sleutel", UUID.randomUUID().toString(), "soort", "INTERVISIE"));
        alles.addAll(List.of("dag", dag, "van", "10:00", "tot", "11:00", "plaats", "Tweede zaal"));
        alles.addAll(List.of(meer));
        return coordinator.post("/vrijwilligers/bijeenkomsten/nieuw", alles.toArray(String[]::new));
    }

    private static String pad(HttpResponse<String> gepland) {
        assertThat(gepland.statusCode()).as(gepland.body()).isEqualTo(303);
        return gepland.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static HttpResponse<String> plan(
            Bezoeker wie, String nummer, String dag, String begin, String einde, String waar) {
        return plan(wie, nummer, dag, begin, einde, waar, false);
    }

    private static HttpResponse<String> plan(
            Bezoeker wie, String nummer, String dag, String begin, String einde, String waar, boolean krap) {
        return stuur(wie, nummer, velden(nummer, dag, begin, einde, waar, krap));
    }

    private static HttpResponse<String> stuur(Bezoeker wie, String nummer, String... velden) {
        String pad = "/bemiddelingen/" + nummer + "/gesprek";
        List<String> alles = new ArrayList<>(List.of("versie", wie.versie(pad)));
        alles.addAll(List.of(velden));
        return wie.post(pad, alles.toArray(String[]::new));
    }

    /** @param krap with a tick that there is time enough around it */
    private static String[] velden(String nummer, String dag, String begin, String einde, String waar, boolean krap) {
        List<String> alles = new ArrayList<>(List.of(
                "soort", "EERSTE_BUUR", "dag", dag, "begin", begin, "einde", einde, "waar", waar, "plaats", PLEK));
        String paar =
                ServerDatabase.ask("select string_agg(t.medewerker_id::text, ' ') from toewijzing t join bemiddeling b"
                        + " on b.id = t.bemiddeling_id where t.tot is null and b.nummer = '" + nummer + "'");
        for (String een : paar.split(" ")) {
            alles.addAll(List.of("bemiddelaars", een));
        }
        String[] velden = alles.toArray(String[]::new);
        return krap ? Gespreksvinkjes.bij(velden) : Gespreksvinkjes.dag(velden);
    }

    private static String thuis(String nummer) {
        return ServerDatabase.ask("select min(p.id) from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                + " where b.nummer = '" + nummer + "'");
    }

    private static String laatste(String nummer) {
        return ServerDatabase.ask("select max(g.id) from gesprek g join bemiddeling b on b.id = g.bemiddeling_id"
                + " where b.nummer = '" + nummer + "'");
    }

    private static String kalender(Bezoeker wie) {
        wie.get("/mijn-kalender");
        assertThat(wie.post("/mijn-kalender").statusCode()).isEqualTo(303);
        Matcher link = LINK.matcher(wie.get("/mijn-kalender").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String volgende() {
        dagen++;
        return LocalDate.now(SharedClock.ZONE).plusDays(dagen).toString();
    }
}
