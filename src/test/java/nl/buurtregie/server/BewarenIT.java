package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept has an end: afterwards nobody is left in a case, and every figure is as it was. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BewarenIT {

    /** Found in no word of the demo. */
    private static final String PLANT = "Zeekomkommer";

    /** Columns of text that hold nothing of a resident, by table; of staff only what their work asks. */
    private static final List<String> ZONDER_BEWONERS = List.of(
            "act_%",
            "flyway%",
            "feit%",
            "boek_%",
            "publicatie%",
            "kompas%",
            "indicator.%",
            "indeling.%",
            "wijk.%",
            "buurt.%",
            "gebied%",
            "grens.%",
            "ligging.%",
            "bevolking.%",
            "postcode%",
            "landelijkcijfer.%",
            "programmalijn.%",
            "verslagtekst.%",
            "sjabloon.%",
            "instelling.%",
            "overlastcategorie.%",
            "overlastgroep.%",
            "partner.%",
            "antwoordzin.%", // words of the organisation
            "open311%",
            "enquete_antwoord.%",
            "bewaarronde.%",
            "opgeruimd.%",
            "reservekopie.%", // names of files, and what the machine said
            "herwissen.%",
            "medewerker%",
            "accountlink.%",
            "accountwijziging.%",
            "sessie.%",
            "browsergeheugen.%", // sealed with what only a browser has, and gone in an hour
            "vrijwilliger.%",
            "bijeenkomst.plaats", // where a training is
            "concierge%",
            "voorkeur.%",
            "kalenderlink.%",
            "straatsleutel.%",
            "inlog%",
            "passkey%",
            "gemeente%",
            "codeapp.%",
            "zegelsleutel.%",
            "herstelcode.%",
            "afwezigheid.%",
            "codelijstregel.%", // words of the organisation
            "%.aardcode",
            "%.aardwoord",
            "%.verwijzercode",
            "%.verwijzerwoord",
            "intakevraag.%", // words of the organisation
            "taak.%",
            "overlasttaak.%",
            "standwissel.%",
            "hercontrole.%",
            "hotspot.%",
            "toewijzing.%",
            "vroegsignaal.%",
            // words of the organisation for everybody; a fingerprint of a moment and a place; the code of a kind
            "bericht\\_keuze.%",
            "bericht\\_vertaling.%",
            "buurbericht.verteld",
            "uitgaand.kenmerk",
            "uitgaand.kenmerk_hash",
            "uitgaand.vanzelf",
            // names of who did something: they go with the account, in every column of this name
            "%.door",
            "%\\_door",
            "proefronde%",
            "%.gewijzigd_door",
            "%.afgeschermd_door",
            "%.besluit",
            "%.stand",
            "%.soort",
            "%.sleutel",
            "%.hash",
            "%.geheim",
            "%.uitkomst",
            "%.bron",
            "%.buurt_code",
            "%.wijk_code",
            "%.handeling",
            "%.van",
            "%.naar",
            "%.rol",
            "%.wat",
            "%.kanaal",
            "%.wijze",
            "%.doel",
            "%.einde",
            "%.weg",
            "raadpleging.%",
            "koppeling.%",
            "toestemming.%",
            "toestemmingstekst.%",
            "selectie.%",
            "archiefboek.kenmerk",
            "archiefboek.afdruk",
            "overlastmelding.contact_tekst",
            // codes of a list
            // the same codes as they were before an act, and ids
            "terugweg.complexiteit",
            "terugweg.contra_indicaties",
            "terugweg.gepland",
            "terugweg.mijlpalen",
            "terugweg.paar",
            "terugweg.resultaat",
            "terugweg.status",
            "terugweg.terugkoppeling",
            "terugweg.voorstel",
            "bemiddeling.aarden",
            "bemiddeling.complexiteit",
            "bemiddeling.contra_indicaties",
            "bemiddeling.hoofdaard",
            "bemiddeling.mijlpalen",
            "bemiddeling.resultaat",
            "bemiddeling.status",
            "bemiddeling.terugkoppeling",
            "bemiddeling.verwijzer",
            "bemiddeling.voorstel",
            "partij.woonsituatie",
            "%.categorie",
            "probleem.groep",
            "uitgaand.bijlage_soort",
            // keys, and prints of files
            "foto.id",
            "foto.ontvangen",
            "foto.afdruk",
            "foto.buiten",
            "zaakdocument.afdruk",
            "zaakdocument.buiten",
            "bestand\\_weg.naam",
            "overlastmelding.afdruk",
            "%.ronde_id",
            "%.agendakenmerk",
            "ronde.%",
            "overdracht.extern",
            "signalenpost.signaal",
            // a place in the street; which photos are still to come; why a case is held, without what is in it
            "probleem.plek",
            "overlastmelding.verwacht",
            "vasthouding.reden");

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker privacy;

    @BeforeEach
    void logIn() throws URISyntaxException {
        basis = adres.toURI();
        privacy = Bezoeker.als("privacy", basis);
    }

    @Test
    @Functie("PRI-06")
    @Regel({"B12.1", "P2.1", "P2.2"})
    void na_de_termijn_is_er_niemand_meer_in_een_zaak_en_elk_cijfer_is_gelijk() {
        Zaakloop loop = new Zaakloop(basis);
        String oud = loop.afgesloten();
        String vast = loop.afgesloten();
        String jong = loop.afgesloten();
        for (String nummer : List.of(oud, vast, jong)) {
            plant(nummer);
        }
        ServerDatabase.execute("update bemiddeling set afgesloten_op = now() - interval '25 months' where nummer in ('"
                + oud + "', '" + vast + "')");
        houdVast(vast);
        String vanDeStraat = "select count(*) from vroegsignaal where aanmelding = '" + oud + "'";
        ServerDatabase.execute("insert into vroegsignaal (id, probleem_id, stand, meldingen, op, aanmelding)"
                + " select nextval('vroegsignaal_seq'), min(id), 'JA', 3, now(), '" + oud + "' from probleem");
        assertThat(ServerDatabase.ask(vanDeStraat)).isEqualTo("1");
        String voor = Plant.feiten();
        assertThat(privacy.get("/bewaren").body()).contains("1 gesloten zaken", "Zaak " + vast);

        Bezoeker.anoniem(basis).get("/test/opruimen");

        assertThat(Plant.waar(PLANT, oud)).as("nergens meer").isEmpty();
        assertThat(ServerDatabase.ask(vanDeStraat))
                .as("geen weg van een deur naar een zaak")
                .isEqualTo("0");
        assertThat(ServerDatabase.ask(
                        "select string_agg(coalesce(buur_weet, '-'), ' ' order by nummer) from bemiddeling"
                                + " where nummer in ('" + oud + "', '" + vast + "')"))
                .as("wie het wist is geen cijfer")
                .isEqualTo("- NEE");
        assertThat(Plant.waar(PLANT, vast)).as("vastgehouden").isNotEmpty();
        assertThat(Plant.waar(PLANT, jong)).as("nog niet te oud").isNotEmpty();
        assertThat(Plant.feiten()).isEqualTo(voor);
        assertThat(ServerDatabase.ask("select count(*) from opgeruimd where soort = 'zaken'"))
                .isNotEqualTo("0");
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        assertThat(coordinator.get("/bemiddelingen/" + oud).body())
                .contains("De gegevens zijn gewist")
                .doesNotContain(PLANT);
        assertThat(coordinator.get("/bemiddelingen/" + oud + "/brieven").statusCode())
                .isEqualTo(200);
        assertThat(coordinator
                        .post("/bemiddelingen/" + oud + "/heropening", "versie", versie(oud), "reden", "toch nog")
                        .body())
                .contains("De gegevens van deze zaak zijn gewist");
    }

    /** The key of a resident opens nothing any more, and what was still to be sent is not sent. */
    @Test
    @Functie("PRI-16")
    void na_het_wissen_opent_geen_link_meer_iets_en_gaat_er_geen_mail_meer_uit() {
        Bezoeker bewoner = Bezoeker.anoniem(basis);
        Hulpformulier.Zaak zaak = Hulpformulier.vraagHulp(bewoner);
        bewoner.get(zaak.pad() + "/stoppen");
        assertThat(bewoner.post(zaak.pad() + "/stoppen").statusCode()).isEqualTo(303);
        assertThat(bewoner.get(zaak.pad()).body()).contains("U bent gestopt");
        ServerDatabase.execute(
                "insert into uitgaand (id, soort, nummer, aan, onderwerp, tekst, stand, pogingen, volgende, gemaakt_op, stand_op)"
                        + " values (nextval('uitgaand_seq') * 7, 'brief', '" + zaak.nummer()
                        + "', 'zeekomkommer@x.nl', 'over uw zaak', 'Beste', 'WACHT', 0, now() + interval '1 day', now(), now())");
        String mail = "select count(*) from uitgaand where stand = 'WACHT' and nummer = '" + zaak.nummer() + "'";
        assertThat(ServerDatabase.ask(mail)).isNotEqualTo("0");
        ServerDatabase.execute("update bemiddeling set afgesloten_op = now() - interval '25 months' where nummer = '"
                + zaak.nummer() + "'");

        Bezoeker.anoniem(basis).get("/test/opruimen");

        assertThat(bewoner.get(zaak.pad()).statusCode()).isEqualTo(404);
        assertThat(bewoner.post(zaak.pad() + "/bellen").statusCode()).isEqualTo(404);
        assertThat(ServerDatabase.ask("select count(*) from geheime_link where nummer = '" + zaak.nummer() + "'"))
                .isEqualTo("0");
        assertThat(ServerDatabase.ask(mail)).isEqualTo("0");
    }

    private void houdVast(String nummer) {
        assertThat(privacy.post("/bewaren/vast", "nummer", nummer, "reden", "", "tot", "")
                        .statusCode())
                .isEqualTo(422);
        String tot = ServerDatabase.ask("select (now() + interval '30 days')::date::text");
        assertThat(privacy.post("/bewaren/vast", "nummer", "1999-0001", "reden", "klacht", "tot", tot)
                        .body())
                .contains("Deze zaak is er niet");
        assertThat(privacy.post("/bewaren/vast", "nummer", nummer, "reden", "klacht loopt", "tot", tot)
                        .statusCode())
                .isEqualTo(303);
        assertThat(privacy.post("/bewaren/vast", "nummer", nummer, "reden", "nog eens", "tot", tot)
                        .body())
                .contains("wordt al vastgehouden");
    }

    /** A word of its own in every place that may hold something of a resident. */
    private static void plant(String nummer) {
        String woord = PLANT + nummer.replace("-", "");
        String id = "(select id from bemiddeling where nummer = '" + nummer + "')";
        for (String opdracht : List.of(
                "update partij set naam = '%s', straat = '%s', email = '%s@x.nl' where bemiddeling_id = " + id,
                "update bemiddeling set buur_weet = 'NEE', voorwaarde = '%s', verwezen_naar = '%s', in_wacht_reden = '%s' where id = "
                        + id,
                "insert into notitie (id, bemiddeling_id, tekst, door, op, verloopt_op) values (nextval('notitie_seq') * 7,"
                        + " " + id + ", '%s', 'x', now(), current_date + 9)",
                "insert into historie (id, bemiddeling_id, op, door, handeling, van, naar, toelichting) values"
                        + " (nextval('historie_seq') * 7, " + id + ", now(), 'x', 'BRIEF', 'INTAKE', 'INTAKE', '%s')",
                "insert into verwijzercontact (bemiddeling_id, naam, organisatie, email) values (" + id
                        + ", '%s', '%s', '%s@x.nl') on conflict (bemiddeling_id) do update set naam = excluded.naam",
                "insert into uitgaand (id, soort, nummer, aan, onderwerp, tekst, sms, stand, pogingen, volgende, gemaakt_op, stand_op, fout) values"
                        + " (nextval('uitgaand_seq') * 7, 'brief', '" + nummer
                        + "', '%s@x.nl', '%s', '%s', '%s', 'VERSTUURD', 1, now(), now(), now(), '%s')",
                "insert into brief (id, sleutel, bemiddeling_id, soort, aan, kanaal, sjabloonversie, tekst, afzender, lezer, op, door,"
                        + " medewerker_id) values (nextval('brief_seq') * 7, gen_random_uuid()::text, " + id
                        + ", 'NAZORG', 'EERSTE_BUUR', 'PAPIER', 1, '%s', '%s', '%s', now(), 'x', 1)")) {
            ServerDatabase.execute(opdracht.replace("%s", woord));
        }
    }

    private static String versie(String nummer) {
        return ServerDatabase.ask("select versie from bemiddeling where nummer = '" + nummer + "'");
    }

    @Test
    @Functie("PRI-06")
    void elk_veld_waarin_een_bewoner_kan_staan_hoort_bij_een_soort() {
        List<String> geregeld = List.of(
                Bezoeker.anoniem(basis).get("/test/opruimen/velden").body().split("\n"));
        String bekend = String.join("', '", geregeld);
        String zonder = String.join("', '", ZONDER_BEWONERS);
        assertThat(ServerDatabase.ask(
                        "select coalesce(string_agg(n, ' ' order by n), '') from (select c.table_name || '.' ||"
                                + " c.column_name n from information_schema.columns c join information_schema.tables t using (table_schema,"
                                + " table_name) where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and (c.data_type in ('text',"
                                + " 'bytea', 'json', 'jsonb') or c.data_type = 'character varying' and c.character_maximum_length > 20)) x"
                                + " where n not in ('" + bekend + "') and not n like any (array['" + zonder + "'])"))
                .as("nieuw veld: zet het bij een Bewaarsoort, of hierboven met een reden")
                .isEmpty();
    }

    @Test
    @Functie("PRI-04")
    @Functie("PRI-12")
    @Regel("P4.3")
    void de_privacyfunctionaris_ziet_wie_een_zaak_bekeek_en_waarom_dat_mocht() {
        String nummer = new Zaakloop(basis).bijEersteBuur();
        Bezoeker.als("coordinator", basis).get("/bemiddelingen/" + nummer);
        assertThat(privacy.post("/inzage", "op", "ZAAK", "nummer", "", "van", "", "tot", "")
                        .statusCode())
                .isEqualTo(422);
        String dag = ServerDatabase.ask("select current_date::text");
        String[] vraag = {"op", "ZAAK", "nummer", nummer, "medewerker", "", "van", dag, "tot", dag};
        String pagina = privacy.post("/inzage", vraag).body();
        assertThat(pagina)
                .contains("Marjan Visser", "coördinator, ziet alle zaken", "dossier", "gewijzigd: toewijzing")
                .doesNotContain("zag niets");
        assertThat(privacy.post("/inzage", vraag).body()).contains("Hilda Meinema", "dit ben jij");
        assertThat(privacy.get("/bemiddelingen/" + nummer).statusCode()).isNotEqualTo(200);

        String wie = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'coordinator'");
        assertThat(privacy.post("/inzage", "op", "MEDEWERKER", "medewerker", wie, "nummer", "", "van", dag, "tot", dag)
                        .body())
                .contains(nummer, "ziet alle zaken");
        assertThat(ServerDatabase.ask(
                        "select count(*) from beveiligingslog where wat = 'READERS_READ' and betreft = " + wie))
                .isEqualTo("1");

        ServerDatabase.execute(
                "insert into raadpleging (op, medewerker_id, nummer, soort, handeling, grond)" + " select now(), " + wie
                        + ", '2020-9999', 'INZIEN', 'blik ' || n, 'COORDINATOR' from generate_series(1, 201) n");
        assertThat(privacy.post("/inzage", "op", "ZAAK", "nummer", "2020-9999", "van", dag, "tot", dag)
                        .body())
                .contains("Dit zijn de nieuwste 200 regels.", "Toon de volgende 200", "name=\"grens\"")
                .doesNotContain("blik 99<");
        assertThat(privacy.post("/inzage", "op", "ZAAK", "nummer", "2020-9999", "van", dag, "tot", dag, "blad", "2")
                        .body())
                .contains("blik 99<", "Ouder is er niet in deze dagen.")
                .doesNotContain("Toon de volgende");
    }

    @Test
    @Functie("PRI-06")
    @Regel("P2.3")
    void een_proefronde_zegt_wat_de_ronde_doet_en_doet_het_niet() {
        String nummer = new Zaakloop(basis).afgesloten();
        plant(nummer);
        ServerDatabase.execute(
                "update bemiddeling set afgesloten_op = now() - interval '25 months' where nummer = '" + nummer + "'");
        List<String> voor = Plant.waar(PLANT, nummer);
        String gedrag = Plant.feiten();
        String notitie;
        do {
            notitie = ServerDatabase.ask("with x as (update notitie set verloopt_op = current_date - 1 where id ="
                    + " (select max(n.id) from notitie n join bemiddeling z on z.id = n.bemiddeling_id where z.nummer <> '"
                    + nummer + "' and not ("
                    + Vasthoudingen.buitenDeRondes("z.nummer").replace("?1", "current_date")
                    + ")) returning id) select id from x");
            assertThat(privacy.post("/bewaren/nacht/proefronde").statusCode()).isEqualTo(303);
            assertThat(privacy.post("/bewaren/nacht/proefronde").body()).contains("Er loopt al een proefronde");
            wachtOpProefronde();
        } while (ServerDatabase.ask("select count(*) from notitie where id = " + notitie)
                .equals("0")); // what clears up notes by itself came between: it does so once an hour

        assertThat(Plant.waar(PLANT, nummer)).as("niets is weg").isEqualTo(voor);
        assertThat(Plant.feiten()).isEqualTo(gedrag);
        String rijen = ServerDatabase.ask("select (select count(*) from feitenboek)");
        String pagina = privacy.get("/bewaren").body();
        assertThat(pagina)
                .contains("Geen fouten", "blijven gelijk", "regels nagerekend")
                .doesNotContain(PLANT);
        assertThat(Long.parseLong(ServerDatabase.ask("select gelijk from proefronde where gelijk = feiten")))
                .isGreaterThan(Long.parseLong(rijen));
        assertThat(ServerDatabase.ask(
                        "select string_agg(concat_ws(' ', wat, voor, na), '|' order by volgorde) from proefronde_veld v"
                                + " join proefronde_soort s using (proefronde_id, soort) where voorbeeld = 'zaak "
                                + nummer + "'"))
                .contains("Naam ingevuld|Adres ingevuld|", "|Notities ingevuld|Tekst van brieven ingevuld|")
                .containsPattern("Aard ([^|]+) \\1\\|")
                .containsPattern("Buurt ([^|]+) \\1\\|");
        String proef =
                ServerDatabase.ask("select string_agg(soort || ' ' || aantal, ',' order by soort) from proefronde_soort"
                        + " where aantal > 0");
        assertThat(proef).contains("notities 1", "zaken 1");

        ServerDatabase.execute("delete from opgeruimd");
        Bezoeker.anoniem(basis).get("/test/opruimen");
        assertThat(ServerDatabase.ask(
                        "select string_agg(soort || ' ' || a, ',' order by soort) from (select soort, sum(aantal) a from opgeruimd"
                                + " group by soort) x"))
                .as("de ronde doet wat de proefronde zei")
                .isEqualTo(proef);
    }

    @Test
    @Functie("PRI-06")
    void een_soort_die_mislukt_staat_erbij_en_de_andere_gaan_door() {
        String nummer = new Zaakloop(basis).afgesloten();
        ServerDatabase.execute(
                "update bemiddeling set afgesloten_op = now() - interval '25 months' where nummer = '" + nummer + "'");
        ServerDatabase.execute(
                "create function weigert() returns trigger language plpgsql as $$ begin raise exception 'nee';"
                        + " end $$; create trigger weigert before update on partij for each row execute function weigert()");
        try {
            doeProefronde();
        } finally {
            ServerDatabase.execute("drop function weigert cascade");
        }
        assertThat(privacy.get("/bewaren").body())
                .contains("Niet goed", "mislukt bij Namen, adressen en verhalen", "proefronde: mislukt");
        assertThat(privacy.post("/bewaren/nacht/aan").body()).contains("Doe eerst vandaag een proefronde");
        assertThat(ServerDatabase.ask("select count(*) from proefronde_soort where not mislukt"))
                .isNotEqualTo("0");
        Bezoeker.anoniem(basis).get("/test/opruimen");
    }

    private void doeProefronde() {
        assertThat(privacy.post("/bewaren/nacht/proefronde").statusCode()).isEqualTo(303);
        wachtOpProefronde();
    }

    private static void wachtOpProefronde() {
        Geduld.tot("1", () -> ServerDatabase.ask("select 1 from proefronde where klaar_op is not null"));
    }

    private static void zetTermijn(Bezoeker beheerder, String termijn) {
        beheerder.get("/beheer/instellingen");
        beheerder.post("/beheer/instellingen", "naam", "buurtregie.bewaren.zaken", "waarde", termijn);
        assertThat(beheerder.get("/beheer/instellingen").body())
                .contains("als de privacyfunctionaris hem bij Bewaren bevestigt");
    }

    private void vannacht() {
        ServerDatabase.execute("delete from bewaarronde");
        assertThat(Bezoeker.anoniem(basis).get("/test/opruimen/nacht").statusCode())
                .isEqualTo(200);
    }

    /** Days only, so that of the demo city nothing but a few days goes. */
    @Test
    @Functie("PRI-06")
    @Regel("P2.4")
    void een_kortere_termijn_gaat_pas_gelden_na_een_proefronde_en_een_ja() {
        String nummer = new Zaakloop(basis).afgesloten();
        plant(nummer);
        ServerDatabase.execute(
                "update bemiddeling set afgesloten_op = now() - interval '2 years' + interval '3 days' where nummer = '"
                        + nummer + "'");
        doeProefronde();
        assertThat(privacy.post("/bewaren/nacht/aan").statusCode()).isEqualTo(303);
        assertThat(privacy.get("/bewaren").body())
                .contains("De ronde staat aan")
                .doesNotContain("Bevestig eerst deze termijnen");
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        try {
            zetTermijn(beheerder, "P725D");
            assertThat(privacy.get("/bewaren").body())
                    .contains(
                            "Bevestig eerst deze termijnen",
                            "nu 725 dagen, bevestigd is 2 jaar",
                            "wacht tot je de termijn bevestigt");
            assertThat(privacy.get("/privacy").body()).doesNotContain("Hoe lang bewaren wij");
            assertThat(privacy.post("/bewaren/nacht/aan").body())
                    .as("the run of before looked with another term")
                    .contains("Doe eerst vandaag een proefronde");
            vannacht();
            assertThat(Plant.waar(PLANT, nummer)).as("nobody saw that").isNotEmpty();
            doeProefronde();
            assertThat(privacy.get("/bewaren").body()).contains("Bevestig de termijnen");
            vannacht();
            assertThat(Plant.waar(PLANT, nummer))
                    .as("a dry run alone is no yes")
                    .isNotEmpty();
            assertThat(privacy.post("/bewaren/nacht/aan").statusCode()).isEqualTo(303);
            assertThat(privacy.get("/bewaren").body()).contains("De ronde staat aan");
            assertThat(ServerDatabase.ask("select count(*) from beveiligingslog where toelichting ="
                            + " 'termijn bevestigd: Namen, adressen en verhalen, 725 dagen'"))
                    .isEqualTo("1");
            vannacht();
            assertThat(Plant.waar(PLANT, nummer)).isEmpty();
        } finally {
            zetTermijn(beheerder, "");
            privacy.post("/bewaren/nacht/uit");
        }
    }

    @Test
    @Functie("PRI-06")
    @Regel({"P2.4", "S2"})
    void de_ronde_gaat_pas_aan_als_iemand_het_zegt() {
        privacy.post("/bewaren/nacht/uit");
        ServerDatabase.execute("delete from proefronde");
        assertThat(privacy.get("/bewaren").body())
                .contains("Doe eerst een proefronde")
                .doesNotContain("Zet de ronde aan, elke nacht om 02.00 uur");
        assertThat(privacy.post("/bewaren/nacht/aan").body()).contains("Doe eerst vandaag een proefronde");
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        assertThat(beheerder
                        .post("/beheer/instellingen", "naam", "buurtregie.bewaren.nacht", "waarde", "1")
                        .body())
                .as("not by the other door either")
                .contains("De privacyfunctionaris zet dit aan of uit bij Bewaren, na een proefronde.");
        assertThat(privacy.get("/bewaren").body()).doesNotContain("De ronde staat aan");
        doeProefronde();
        ServerDatabase.execute("update proefronde set klaar_op = klaar_op - interval '1 day'");
        assertThat(privacy.post("/bewaren/nacht/aan").body()).contains("Doe eerst vandaag een proefronde");
        doeProefronde();
        ServerDatabase.execute("update proefronde set gelijk = gelijk - 1");
        assertThat(privacy.post("/bewaren/nacht/aan").body()).contains("Doe eerst vandaag een proefronde");
        assertThat(privacy.get("/bewaren").body()).contains("blijven niet gelijk");
        doeProefronde();
        assertThat(privacy.get("/bewaren").body()).contains("Zet de ronde aan, elke nacht om 02.00 uur");
        assertThat(privacy.post("/bewaren/nacht/aan").statusCode()).isEqualTo(303);
        assertThat(privacy.get("/bewaren").body()).contains("De ronde staat aan");
        assertThat(privacy.get("/privacy").body())
                .contains("Is uw zaak 2 jaar gesloten?")
                .contains("Meldt u overlast?", "Na 1 jaar wissen wij uw naam", "Na 1 jaar wissen wij de foto’s");
        assertThat(privacy.post("/bewaren/nacht/uit").statusCode()).isEqualTo(303);
        assertThat(privacy.get("/bewaren").body()).contains("zet de ronde aan");
        assertThat(privacy.get("/privacy").body())
                .doesNotContain("Hoe lang bewaren wij")
                .contains("Wie het oplost, krijgt van ons");
    }
}
