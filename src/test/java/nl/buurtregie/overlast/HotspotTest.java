package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.Overlastwereld.BUURT;
import static nl.buurtregie.overlast.Overlastwereld.OVERIG;
import static nl.buurtregie.overlast.Overlastwereld.ZWERFAFVAL;
import static nl.buurtregie.platform.persistence.Testdatabase.doe;
import static nl.buurtregie.platform.persistence.Testdatabase.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.NotFound;
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

    @Test
    void een_plek_op_de_grens_is_van_beide_kanten_en_ieder_ziet_het_eigen_deel() {
        Overlastwereld.proef(wereld -> {
            Grens grens = Grens.bij(wereld);
            Probleem aanDeOverkant = wereld.zie(wereld.fatma, OVERIG, grens.punt(15), null);
            Probleem hier = wereld.zie(wereld.kees, OVERIG, grens.punt(-15), null);
            Probleem ook = wereld.zie(wereld.kees, OVERIG, grens.punt(-15), null);
            assertThat(aanDeOverkant.buurtCode()).isEqualTo(grens.buurt());
            assertThat(hier.buurtCode()).isEqualTo(BUURT);
            Hotspots hotspots = wereld.maak(Hotspots.class);
            long id = hotspots.van(wereld.kees).get(0).id();
            assertThatThrownBy(() -> hotspots.get(wereld.fatma, id)).isInstanceOf(NotFound.class);
            assertThat(hotspots.aantal(wereld.fatma)).isZero();

            loopt(wereld, wereld.fatma, grens.buurt());
            assertThat(hotspots.van(wereld.fatma)).extracting(Hotspot::id).containsExactly(id);
            assertThat(hotspots.aantal(wereld.fatma)).isOne();
            assertThat(wereld.maak(Kaartpunten.class).geojson(wereld.fatma)).contains("/hotspots/" + id + "\"");
            Hotspottelling telling = wereld.maak(Hotspottelling.class);
            Hotspot hotspot = hotspots.get(wereld.fatma, id);
            assertThat(telling.keren(wereld.fatma, hotspot))
                    .returns(3, Hotspottelling.Keren::aantal)
                    .returns(2, Hotspottelling.Keren::elders)
                    .returns(List.of(aanDeOverkant), Hotspottelling.Keren::nu);
            assertThat(telling.keren(wereld.kees, hotspot))
                    .returns(1, Hotspottelling.Keren::elders)
                    .satisfies(een -> assertThat(een.nu()).containsExactlyInAnyOrder(hier, ook));
            assertThat(telling.keren(wereld.joke, hotspot))
                    .returns(0, Hotspottelling.Keren::elders)
                    .satisfies(een -> assertThat(een.nu()).hasSize(3));
            assertThat(wereld.zie(wereld.fatma, OVERIG, grens.punt(15), "H" + id))
                    .as("wat van de ander is, is nieuwer, en niet van haar")
                    .isEqualTo(aanDeOverkant);
        });
    }

    @Test
    void een_hotspot_die_stopte_en_terugkomt_houdt_al_zijn_problemen() {
        Overlastwereld.proef(wereld -> {
            Grens grens = Grens.bij(wereld);
            loopt(wereld, wereld.fatma, grens.buurt());
            Probleem oud = wereld.zie(wereld.kees, OVERIG, grens.punt(-15), null);
            wereld.klokVooruit(30);
            Probleem aanDeOverkant = wereld.zie(wereld.fatma, OVERIG, grens.punt(15), null);
            Probleem hier = wereld.zie(wereld.kees, OVERIG, grens.punt(-15), null);
            Hotspots hotspots = wereld.maak(Hotspots.class);
            long eerst = hotspots.van(wereld.kees).get(0).id();
            wereld.klokVooruit(30);
            assertThat(hotspots.herzie()).isOne();
            Probleem weer = wereld.zie(wereld.kees, OVERIG, grens.punt(-15), null);
            wereld.em.flush();
            wereld.em.clear();
            Hotspot hotspot = hotspots.van(wereld.kees).get(0);
            assertThat(hotspot.id()).isNotEqualTo(eerst);
            assertThat(hotspots.van(wereld.fatma))
                    .as("ook wat aan haar kant lag, hoort erbij")
                    .extracting(Hotspot::id)
                    .containsExactly(hotspot.id());
            Hotspottelling.Keren keren = wereld.maak(Hotspottelling.class).keren(wereld.joke, hotspot);
            assertThat(keren.nu())
                    .extracting(Probleem::nummer)
                    .containsExactlyInAnyOrder(aanDeOverkant.nummer(), hier.nummer(), weer.nummer());
            assertThat(keren.eerder()).extracting(Probleem::nummer).containsExactly(oud.nummer());
        });
    }

    @Test
    void het_bewijs_noemt_zoveel_keren_als_het_zegt_en_wat_ervoor_was_apart() {
        Overlastwereld.proef(wereld -> {
            List<Probleem> eerst = keren(wereld, 3);
            wereld.klokVooruit(30);
            List<Probleem> later = keren(wereld, 6);
            wereld.klokVooruit(30);
            wereld.maak(VoegSamen.class)
                    .voeg(wereld.joke, wereld.stap(later.get(3)), later.get(0).nummer());
            wereld.beslis(wereld.kees, later.get(4), BeslisOverProbleem.Keuze.KLAAR);
            wereld.tel("with x as (update probleem set uitkomst = 'INGETROKKEN', stand = 'GESTOPT', gesloten_op = now()"
                    + " where nummer = '" + later.get(5).nummer() + "' returning 1) select count(*) from x");
            Hotspot hotspot = wereld.maak(Hotspots.class).van(wereld.kees).get(0);
            assertThat(later).allSatisfy(een -> assertThat(een.hotspotId()).isEqualTo(hotspot.id()));
            Hotspottelling.Keren keren = wereld.maak(Hotspottelling.class).keren(wereld.kees, hotspot);
            assertThat(keren.nu()).containsExactlyInAnyOrderElementsOf(later.subList(0, 3));
            assertThat(keren.eerder()).containsExactlyInAnyOrderElementsOf(eerst);
            assertThat(keren.aantal()).isEqualTo(3);
            assertThat(wereld.maak(Hotspots.class).herzie()).isZero();
            assertThat(hotspot.aantal()).isEqualTo(3);
        });
    }

    /** It has come back somewhat beside the middle; the hotspot is counted around its middle, at once and every hour. */
    @Test
    void een_hotspot_telt_rond_zijn_midden_ook_als_het_ernaast_terugkomt() {
        Overlastwereld.proef(wereld -> {
            keren(wereld, 3);
            Plaats opzij = Plaats.op(wereld.plek.lat() + Plaats.graden(40), wereld.plek.lon());
            Plaats verder = Plaats.op(wereld.plek.lat() + Plaats.graden(80), wereld.plek.lon());
            wereld.zie(wereld.kees, OVERIG, verder, null);
            wereld.zie(wereld.kees, OVERIG, opzij, null);
            Hotspot hotspot = wereld.maak(Hotspots.class).van(wereld.kees).get(0);
            assertThat(hotspot.aantal()).isEqualTo(4);
            assertThat(wereld.maak(Hotspottelling.class)
                            .keren(wereld.kees, hotspot)
                            .nu())
                    .hasSize(4);
        });
    }

    /** While a file was read page by page, one report moved a place to a page that was read already. */
    @Test
    void het_hele_lijstje_is_in_een_keer_gelezen_en_noemt_elke_plek_een_keer() {
        Overlastwereld.proef(wereld -> {
            keren(wereld, 3);
            wereld.em.flush();
            Hotspots hotspots = wereld.maak(Hotspots.class);
            Hotspot eerste = hotspots.van(wereld.kees).get(0);
            wereld.em
                    .createNativeQuery(
                            "insert into hotspot (id, categorie, lat, lon, naam, buurt_code, ligt_in, sinds, laatste,"
                                    + " aantal, tot, versie) select 90000 + n, categorie, lat, lon, 'Plek ' || n, buurt_code, ligt_in,"
                                    + " sinds, laatste, aantal + n % 3, case when n = 120 then now() end, versie"
                                    + " from hotspot, generate_series(1, 120) n")
                    .executeUpdate();
            assertThat(hotspots.alle(wereld.kees))
                    .hasSize(120)
                    .containsExactlyElementsOf(hotspots.van(wereld.kees).stream()
                            .map(een -> new Hotspots.Regel(
                                    een.id(), een.naam(), een.categorie(), een.ligtIn(), een.aantal(), een.laatste()))
                            .toList())
                    .anyMatch(een -> een.kenmerk().equals(eerste.kenmerk()));
            assertThat(hotspots.alle(wereld.fatma)).isEmpty();
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

    private static List<Probleem> keren(Overlastwereld wereld, int hoeveel) {
        List<Probleem> gezien = new ArrayList<>();
        for (int keer = 0; keer < hoeveel; keer++) {
            gezien.add(wereld.zie(OVERIG, Actie.NIETS));
        }
        return gezien;
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

    /** Halfway between the middle of the usual buurt and the nearest other one, where one ends and the other begins. */
    private record Grens(String buurt, Plaats hier, Plaats daar) {

        static Grens bij(Overlastwereld wereld) {
            Object[] rij = (Object[]) wereld.em
                    .createNativeQuery(
                            "select a.code, b.lat, b.lon, a.lat, a.lon from buurt a, buurt b where b.code = ?1"
                                    + " and a.code <> b.code and a.indeling = b.indeling"
                                    + " order by power(a.lat - b.lat, 2) + power((a.lon - b.lon) * 0.6, 2) limit 1")
                    .setParameter(1, BUURT)
                    .getSingleResult();
            return new Grens((String) rij[0], plaats(rij[1], rij[2]), plaats(rij[3], rij[4]));
        }

        /** So many metres across it. */
        Plaats punt(int over) {
            double deel = 0.5 + over / hier.afstandTot(daar);
            return Plaats.op(
                    hier.lat() + deel * (daar.lat() - hier.lat()), hier.lon() + deel * (daar.lon() - hier.lon()));
        }

        private static Plaats plaats(Object lat, Object lon) {
            return Plaats.op(((Number) lat).doubleValue(), ((Number) lon).doubleValue());
        }
    }
}
