package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever worked here long ago is a number: in the account, in the keys, and in every line that says who did something. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OudMedewerkerIT {

    /** Found in no word of the demo. */
    private static final String PLANT = "Kokmeeuw";

    @ArquillianResource
    private URL adres;

    /** Planted wherever the program itself wrote the name of somebody who works here: found by looking, not by the name of a column. */
    @Test
    @Functie("PRI-06")
    @Regel("M32")
    void wie_hier_lang_geleden_werkte_staat_nergens_meer_bij_naam() throws URISyntaxException {
        URI basis = adres.toURI();
        Geduld.totDeDemostadVolIs();
        String jong = oudAccount("Zeekoe", "23 months");
        String oud = oudAccount(PLANT, "25 months");
        List<String> plekken = plantNaam(PLANT);
        assertThat(plekken).as("where the demo city wrote a name").hasSizeGreaterThan(15);
        ServerDatabase.execute("insert into accountwijziging values (nextval('accountwijziging_seq') * 7, " + oud
                + ", now(), '" + PLANT + "', " + oud + ", 'NAAM', 'was " + PLANT + " Eerder')");
        ServerDatabase.execute(
                "insert into historie (id, bemiddeling_id, op, door, medewerker_id, handeling, van, naar) select"
                        + " nextval('historie_seq') * 7, min(id), now(), '" + PLANT + " Eerder', " + oud
                        + ", 'BRIEF', 'INTAKE', 'INTAKE' from bemiddeling");
        String voor = Plant.feiten();
        assertThat(Plant.waar(PLANT)).hasSizeGreaterThan(plekken.size());

        Bezoeker.anoniem(basis).get("/test/opruimen");

        assertThat(Plant.waar(PLANT))
                .as("nergens meer, behalve bij wat hij uitbetaalde")
                .containsOnly("urenregel.betaald_door");
        assertThat(ServerDatabase.ask("select naam from medewerker where id = " + jong))
                .isEqualTo("Zeekoe Pieters");
        assertThat(Plant.feiten()).isEqualTo(voor);
        assertThat(ServerDatabase.ask("select count(*) from historie where door = 'Oud-medewerker " + oud + "'"))
                .isNotEqualTo("0");
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        String pagina = beheerder.get("/beheer/mensen/" + oud).body();
        assertThat(pagina)
                .contains("Oud-medewerker " + oud, "De gegevens van dit account zijn gewist")
                .doesNotContain("Open het account weer", "Bewaar de rollen");
        beheerder.post("/beheer/mensen/" + oud + "/heropening");
        assertThat(beheerder.get("/beheer/mensen/" + oud).body()).contains("Nodig deze persoon opnieuw uit");
        beheerder.post("/beheer/mensen/" + oud + "/gegevens", "naam", "Wie dan ook", "email", "dan@ook.nl");
        assertThat(ServerDatabase.ask(
                        "select naam || ' ' || (gesloten_op is not null) || coalesce(email, '') from medewerker"
                                + " where id = " + oud))
                .isEqualTo("Oud-medewerker " + oud + " true");
        assertThat(geweigerd("update historie set door = 'Iemand anders' where id = (select max(id) from historie)"))
                .isTrue();
        assertThat(geweigerd(
                        "insert into instelling values (0, 'niets', '1', now(), 'Iemand'); delete from instelling"))
                .isTrue();
    }

    /** Others count volunteers. */
    @AfterEach
    void ruimOp() {
        ServerDatabase.execute(
                "delete from vrijwilliger where medewerker_id in (select id from medewerker where gesloten_op is not"
                        + " null)");
    }

    /** Closed so long ago, with everything that an account can have. @return its number */
    private static String oudAccount(String naam, String geleden) {
        ServerDatabase.execute(
                "insert into medewerker (id, gebruikersnaam, naam, wachtwoord, email, actief, demo, gesloten_op, versie)"
                        + " values (nextval('medewerker_seq') * 7, lower('" + naam + "'), '" + naam + " Pieters', '"
                        + naam + "', '" + naam
                        + "@x.nl', false, false, now() - interval '" + geleden + "', 0)");
        String id = ServerDatabase.ask("select id from medewerker where email = '" + naam + "@x.nl'");
        for (String opdracht : List.of(
                "insert into sessie (id, medewerker_id, sleutel, toestel, begonnen, gezien, wijze, bevestigd) values"
                        + " (nextval('sessie_seq') * 7, %1$s, '%2$s', '%2$s', now(), now(), 'CODE', now())",
                "insert into accountlink (id, soort, hash, medewerker_id, gemaakt_op, geldig_tot) values"
                        + " (nextval('accountlink_seq') * 7, 'WACHTWOORD', '%2$s', %1$s, now(), now())",
                "insert into passkey values (nextval('passkey_seq') * 7, %1$s, '%2$s', '%2$s', '%2$s', 0, false, now(), now())",
                "insert into codeapp values (%1$s, 'A256GCM.%2$s', now(), 0)",
                "insert into herstelcode values (%1$s, '%2$s', null)",
                "insert into gemeentelogin values ('x', '%2$s', %1$s)",
                "insert into voorkeur (medewerker_id, naam, waarde) values (%1$s, 'x', '%2$s')",
                "insert into uitgaand (id, soort, aan, onderwerp, tekst, stand, pogingen, volgende, gemaakt_op, stand_op) values"
                        + " (nextval('uitgaand_seq') * 7, 'bericht', '%2$s@x.nl', '%2$s', 'Beste %2$s', 'ONZEKER', 1, now(), now(),"
                        + " now())",
                "insert into vrijwilliger (medewerker_id, woonbuurt, max_zaken, talen) select %1$s, min(code), 3, '%2$s' from buurt")) {
            ServerDatabase.execute(opdracht.formatted(id, naam));
        }
        return id;
    }

    /** One row of every column in which exactly the name of somebody stands gets this one. @return those columns */
    private static List<String> plantNaam(String naam) {
        List<String> plekken = new ArrayList<>();
        String kolommen = ServerDatabase.ask("select string_agg(c.table_name || '.' || c.column_name, ' ') from"
                + " information_schema.columns c join information_schema.tables t using (table_schema, table_name) where"
                + " c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('character varying', 'text') and"
                + " c.table_name <> 'medewerker'");
        for (String kolom : kolommen.split(" ")) {
            String tabel = kolom.substring(0, kolom.indexOf('.'));
            String veld = kolom.substring(kolom.indexOf('.') + 1);
            String rij = ServerDatabase.ask("select max(ctid) from " + tabel + " where " + veld
                    + " in (select naam from medewerker where demo)");
            if (rij != null && !rij.isEmpty()) {
                ServerDatabase.execute("begin; set local session_replication_role = replica; update " + tabel + " set "
                        + veld + " = '" + naam + " Pieters' where ctid = '" + rij + "'; commit");
                plekken.add(kolom);
            }
        }
        return plekken;
    }

    private static boolean geweigerd(String sql) {
        try {
            ServerDatabase.execute(sql);
            return false;
        } catch (IllegalStateException nee) {
            return true;
        }
    }
}
