package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.Overlastwereld.BUURT;
import static nl.buurtregie.overlast.Overlastwereld.ZWERFAFVAL;
import static nl.buurtregie.platform.persistence.Testdatabase.doe;
import static nl.buurtregie.platform.persistence.Testdatabase.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.wijkkompas.straat.Straatcijfers;
import org.junit.jupiter.api.Test;

@Functie("OVL-09")
class HotspotTest {

    private static final String NIEUW = "BU00149002";

    /** Closed problems do not move, and the place is as busy as it was. */
    @Test
    void een_hotspot_in_een_vervallen_buurt_ligt_in_de_nieuwe_en_telt_in_de_oude() {
        Overlastwereld.proef(wereld -> {
            for (int keer = 0; keer < 3; keer++) {
                wereld.zie(ZWERFAFVAL, Actie.OPGERUIMD);
            }
            Hotspots hotspots = wereld.maak(Hotspots.class);
            Hotspot hotspot = hotspots.van(wereld.kees).get(0);
            wereld.klokVooruit(1);
            assertThat(wereld.herindeling(2026, wereld.hier("BU00149001", "Verkeerd")))
                    .anySatisfy(
                            zin -> assertThat(zin).startsWith("Overlast: 1 hotspot ligt in een buurt die vervalt."));
            assertThat(hotspot.ligtIn()).isEqualTo("BU00149001");
            wereld.herindeling(2026, wereld.hier(NIEUW, "Goed"));
            loopt(wereld, wereld.kees, NIEUW);
            wereld.em.flush();
            wereld.em.clear();
            assertThat(hotspots.van(wereld.kees)).extracting(Hotspot::id).containsExactly(hotspot.id());
            assertThat(hotspots.aantal(wereld.kees)).isOne();
            assertThat(hotspots.get(wereld.kees, hotspot.id()).ligtIn()).isEqualTo(NIEUW);
            assertThat(hotspots.van(wereld.fatma)).isEmpty();
            Kaartpunten kaart = wereld.maak(Kaartpunten.class);
            assertThat(kaart.aantal(wereld.kees).hotspots()).isOne();
            assertThat(kaart.geojson(wereld.kees)).contains("/hotspots/" + hotspot.id() + "\"");
            assertThat(kaart.geojson(wereld.fatma)).doesNotContain("/hotspots/");
            assertThat(wereld.maak(Straatcijfers.class)
                            .hotspots()
                            .exact(List.of("WK001490", "afval", ""))
                            .aantal(Straatcijfers.Plek.HOTSPOT))
                    .isOne();
            assertThat(wereld.tel("select count(*) from hotspot where buurt_code = '" + BUURT + "'"))
                    .as("wat al geteld is, houdt zijn buurt")
                    .isOne();
            Probleem weer = wereld.zie(ZWERFAFVAL, Actie.OPGERUIMD);
            assertThat(weer.buurtCode()).isEqualTo(NIEUW);
            assertThat(weer.hotspotId()).isEqualTo(hotspot.id());
        });
    }

    /** As it finds a database in which hotspots lie in buurten that ended before. */
    @Test
    void de_migratie_legt_een_hotspot_waar_hij_nu_ligt() throws IOException {
        DataSource bron = Testdatabase.vers("hotspot_ligt_in");
        doe(bron, "drop function hotspot_ligt_waar_hij_gevonden_is() cascade");
        doe(bron, "alter table hotspot drop column ligt_in");
        doe(bron, "insert into indeling (jaar, bron, ingevoerd_op, door) values (2001, 'proef', now(), 'proef')");
        doe(
                bron,
                "insert into buurt (code, naam, wijk_code, lon, lat, indeling) select 'BU9', 'Oud', wijk_code, lon, lat, 2001"
                        + " from buurt where code = '" + BUURT + "'");
        hotspot(bron, 1, "BU9", "null");
        hotspot(bron, 2, "BU9", "now()");
        hotspot(bron, 3, "BU00140501", "null");
        hotspot(bron, 4, "BU9", "null");
        doe(
                bron,
                "insert into probleem (id, nummer, stand, categorie, groep, lat, lon, plek, buurt_code, wijk_code, ernst,"
                        + " hotspot_id, geopend_op, meldingen, gewijzigd_op, gewijzigd_door) select 1, 'P-1', 'OPPAKKEN', 'overig/overig',"
                        + " 'overig', lat, lon, 'hier', 'BU00140501', 'WK001405', 1, 4, now(), 1, now(), 'proef' from buurt where code = 'BU9'");
        doe(bron, Files.readString(Path.of("src/main/resources/db/migration/V276__hotspot_ligt_in.sql")));
        assertThat(vraag(bron, "select string_agg(ligt_in, ' ' order by id) from hotspot"))
                .as("naar de plek, gestopt blijft, van nu blijft, naar wat er openstaat")
                .isEqualTo(BUURT + " BU9 BU00140501 BU00140501");
        hotspot(bron, 5, BUURT, "null");
        assertThat(vraag(bron, "select ligt_in from hotspot where id = 5"))
                .as("het programma van een versie terug schrijft het niet")
                .isEqualTo(BUURT);
    }

    private static void hotspot(DataSource bron, int id, String buurt, String tot) {
        doe(
                bron,
                "insert into hotspot (id, categorie, lat, lon, naam, buurt_code, sinds, laatste, aantal, tot) select "
                        + id
                        + ", 'overig/overig', lat, lon, 'hier', code, now(), now(), 3, " + tot
                        + " from buurt where code = '" + buurt
                        + "'");
    }

    private static void loopt(Overlastwereld wereld, Ik wie, String buurt) {
        int versie = wereld.maak(Concierges.class)
                .find(wie.id())
                .map(Concierge::versie)
                .orElse(0);
        wereld.maak(StelRoosterSamen.class)
                .stel(
                        wereld.joke,
                        wie.id(),
                        versie,
                        new StelRoosterSamen.Rooster(
                                Concierge.Aanstelling.IN_DIENST, "Hier", Set.of(DayOfWeek.MONDAY), Set.of(buurt)));
        wereld.em.flush();
    }
}
