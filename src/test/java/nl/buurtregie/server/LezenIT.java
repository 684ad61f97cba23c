package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Demoaccounts;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking for a page changes nothing: a link, a picture or a scanner of mail can ask for any page in somebody's name. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("UIT-12")
class LezenIT {

    /** Who asks for a page: the first of these who may. */
    private static final List<Demoaccounts.Demoaccount> MENSEN = Demoaccounts.ALLE;

    /** What may change by looking, each with its reason. */
    private static final Map<String, String> MAG = Map.of(
            "raadpleging", "wie een zaak bekeek staat in het inzagelog",
            "beveiligingslog", "wat geweigerd of gelezen is staat in het beveiligingslog",
            "beveiligingsketen", "het einde van dat log",
            "hartslag", "of de database nog aanneemt wat geschreven wordt",
            "drempel", "hoe vaak van een adres iets werd geopend",
            "sessie", "wanneer iemand voor het laatst gezien is",
            "straatsleutel", "wie de straatapp voor het eerst opent krijgt een eigen sleutel",
            "gemeentevraag", "een vraag aan de gemeente wacht op antwoord, en opent niets");

    /** Work that comes back by itself does something here; whoever asks twice does not. */
    private static final Set<String> VANZELF =
            Set.of("beveiligingscontrole", "hotspot", "notitie", "opgeruimd", "uitgaand");

    /** Columns that say when, and nothing else. */
    private static final Map<String, String> ZONDER = Map.of("medewerker", "gezien_op");

    @ArquillianResource
    private URL adres;

    @Test
    void geen_enkele_get_van_wie_dan_ook_wijzigt_iets() throws URISyntaxException {
        URI basis = adres.toURI();
        Geduld.totDeDemostadVolIs();
        String nummer = Aanmeldformulier.meldAan(Bezoeker.als("coordinator", basis));
        List<Route> lezen = Route.alle().stream()
                .filter(route -> route.methode().equals("GET"))
                .toList();
        assertThat(lezen).hasSizeGreaterThan(100);
        Map<Bezoeker, List<Route>> wie = verdeel(lezen, basis);
        Set<String> schuldig = veranderd(wie, nummer);
        schuldig.retainAll(schuldig.isEmpty() ? schuldig : veranderd(wie, nummer)); // what moved by itself moved once
        Map<String, List<String>> door = new TreeMap<>();
        schuldig.forEach(tabel -> door.put(tabel, welke(wie, nummer, tabel)));
        door.entrySet().removeIf(een -> een.getValue().isEmpty() && VANZELF.contains(een.getKey()));
        assertThat(door).as("table, and by which GET").isEmpty();
    }

    private static Map<Bezoeker, List<Route>> verdeel(List<Route> lezen, URI basis) {
        Map<Bezoeker, List<Route>> verdeeld = new LinkedHashMap<>();
        Set<Route> over = new LinkedHashSet<>(lezen);
        for (Demoaccounts.Demoaccount een : MENSEN) {
            List<Route> mag = over.stream()
                    .filter(route -> route.isOpenbaar()
                            || route.rollen().contains(een.rol().code()))
                    .toList();
            over.removeAll(mag);
            if (!mag.isEmpty()) {
                verdeeld.put(Bezoeker.als(een.gebruikersnaam(), basis), mag);
            }
        }
        assertThat(over).isEmpty();
        return verdeeld;
    }

    private static Set<String> veranderd(Map<Bezoeker, List<Route>> wie, String nummer) {
        Map<String, String> voor = stil();
        wie.forEach(
                (bezoeker, routes) -> routes.forEach(route -> bezoeker.get(RechtenmatrixIT.vul(route.pad(), nummer))));
        return anders(voor, afdrukken());
    }

    /** Which of them do it, one by one; those that do it twice. */
    private static List<String> welke(Map<Bezoeker, List<Route>> wie, String nummer, String tabel) {
        List<String> gevonden = new ArrayList<>();
        wie.forEach((bezoeker, routes) -> routes.stream()
                .filter(route -> wijzigt(bezoeker, route, nummer, tabel) && wijzigt(bezoeker, route, nummer, tabel))
                .forEach(route -> gevonden.add(route.toString())));
        return gevonden;
    }

    private static boolean wijzigt(Bezoeker bezoeker, Route route, String nummer, String tabel) {
        String voor = afdruk(tabel);
        bezoeker.get(RechtenmatrixIT.vul(route.pad(), nummer));
        return !afdruk(tabel).equals(voor);
    }

    /** The state once nothing moves by itself any more. */
    private static Map<String, String> stil() {
        Map<String, String> eerst = afdrukken();
        for (int keer = 0; keer < 30; keer++) {
            Map<String, String> dan = afdrukken();
            if (anders(eerst, dan).isEmpty()) {
                return dan;
            }
            eerst = dan;
        }
        return eerst;
    }

    private static TreeSet<String> anders(Map<String, String> voor, Map<String, String> na) {
        TreeSet<String> tabellen = new TreeSet<>(na.keySet());
        tabellen.removeIf(tabel -> MAG.containsKey(tabel) || na.get(tabel).equals(voor.get(tabel)));
        return tabellen;
    }

    private static Map<String, String> afdrukken() {
        Map<String, String> alle = new TreeMap<>();
        for (String tabel : ServerDatabase.ask("select string_agg(tablename, ' ' order by tablename) from pg_tables"
                        + " where schemaname = 'public'")
                .split(" ")) {
            alle.put(tabel, afdruk(tabel));
        }
        return alle;
    }

    /** Of all rows with all that is in them, in whatever order. */
    private static String afdruk(String tabel) {
        String rij = ZONDER.containsKey(tabel) ? "(to_jsonb(t) - '" + ZONDER.get(tabel) + "')::text" : "t::text";
        return ServerDatabase.ask("select count(*) || ' ' || coalesce(sum(hashtextextended(" + rij
                + ", 0)::numeric), 0)" + " from \"" + tabel + "\" t");
    }
}
