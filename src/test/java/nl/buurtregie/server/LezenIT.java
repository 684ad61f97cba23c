package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.buurtregie.Functie;
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

    private static final List<String> MENSEN = List.of(
            "coordinator", "bemiddelaar", "concierge", "teamleider", "manager", "analist", "beheerder", "privacy");

    /** What may change by looking, each with its reason. */
    private static final Map<String, String> MAG = Map.of(
            "raadpleging", "wie een zaak bekeek staat in het inzagelog",
            "beveiligingslog", "wat geweigerd of gelezen is staat in het beveiligingslog",
            "beveiligingsketen", "het einde van dat log",
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
        Map<String, List<String>> schuldig = new TreeMap<>();
        for (String wie : MENSEN) {
            Bezoeker bezoeker = Bezoeker.als(wie, basis);
            Map<String, String> voor = stil();
            lezen.forEach(route -> bezoeker.get(RechtenmatrixIT.vul(route.pad(), nummer)));
            for (String tabel : anders(voor, afdrukken())) {
                schuldig.put(tabel + " door " + wie, welke(bezoeker, lezen, nummer, tabel));
            }
        }
        schuldig.entrySet()
                .removeIf(een -> een.getValue().isEmpty()
                        && VANZELF.contains(een.getKey().split(" ")[0]));
        assertThat(schuldig)
                .as("table by whom, and by which GET; none of them when it was once only")
                .isEmpty();
    }

    /** Which of them do it, one by one; those that do it twice. */
    private static List<String> welke(Bezoeker wie, List<Route> lezen, String nummer, String tabel) {
        List<String> gevonden = new ArrayList<>();
        for (Route route : lezen) {
            boolean altijd = true;
            for (int keer = 0; keer < 2 && altijd; keer++) {
                String voor = afdruk(tabel);
                wie.get(RechtenmatrixIT.vul(route.pad(), nummer));
                altijd = !afdruk(tabel).equals(voor);
            }
            if (altijd) {
                gevonden.add(route.toString());
            }
        }
        return gevonden;
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
