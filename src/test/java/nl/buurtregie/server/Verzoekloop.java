package nl.buurtregie.server;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtregie.platform.time.SharedClock;

/** The privacyfunctionaris and a coördinator, who take a request through its steps. */
public final class Verzoekloop {

    private static final Pattern NUMMER = Pattern.compile("/verzoeken/(V-[0-9-]+)");
    private static final Pattern TEKST = Pattern.compile("href=\"(/na-te-kijken/[0-9]+)\"");

    private final Bezoeker privacy;
    private final Bezoeker coordinator;

    public Verzoekloop(URI basis) {
        privacy = Bezoeker.als("privacy", basis);
        coordinator = Bezoeker.als("coordinator", basis);
    }

    Bezoeker privacy() {
        return privacy;
    }

    /** By phone, from somebody with an e-mail address. */
    public String vastgelegd(String recht, String naam, String email) {
        privacy.get("/verzoeken/nieuw");
        HttpResponse<String> antwoord = privacy.post(
                "/verzoeken/nieuw",
                "sleutel",
                UUID.randomUUID().toString(),
                "recht",
                recht,
                "kanaal",
                "TELEFOON",
                "binnen",
                LocalDate.now(SharedClock.ZONE).toString(),
                "naam",
                naam,
                "email",
                email,
                "postadres",
                email.isEmpty() ? "Windroosweg 1, 9799 ZX Groningen" : "");
        Matcher nummer =
                NUMMER.matcher(antwoord.headers().firstValue("Location").orElse(""));
        if (!nummer.find()) {
            throw new IllegalStateException("geen verzoek: " + antwoord.statusCode());
        }
        return nummer.group(1);
    }

    /** It is made sure who it is, and that it is this party. */
    public String gekend(String recht, String naam, String email, String zaak, String... partijen) {
        String nummer = vastgelegd(recht, naam, email);
        goed(nummer, "wie", "hoe", "GEBELD");
        goed(
                nummer,
                "gekend",
                Stream.concat(
                                Stream.of("woord", zaak),
                                Arrays.stream(partijen).flatMap(partij -> Stream.of("wie", "PARTIJ:" + partij)))
                        .toArray(String[]::new));
        return nummer;
    }

    /** The coördinator says the same of every text that waits; the text with marks for a part. */
    public void kijkNa(String zwart) {
        for (String href : teksten()) {
            String pagina = coordinator.get(href).body();
            String tekst = pagina.replaceAll("(?s).*<textarea[^>]*name=\"tekst\"[^>]*>(.*?)</textarea>.*", "$1");
            String heel = tekst.replace("&amp;", "&").replace("&lt;", "<").replace("&#39;", "'");
            String gemerkt = heel.replaceAll(zwart, "[[$0]]");
            HttpResponse<String> antwoord =
                    coordinator.post(href, "hoe", gemerkt.equals(heel) ? "GEVEN" : "DEELS", "tekst", gemerkt);
            if (antwoord.statusCode() != 303) {
                throw new IllegalStateException(href + " gaf " + antwoord.statusCode() + " bij " + gemerkt);
            }
        }
    }

    public List<String> teksten() {
        return TEKST.matcher(coordinator.get("/na-te-kijken").body())
                .results()
                .map(een -> een.group(1))
                .toList();
    }

    /** Everything that may go, goes. */
    public void geefAlles(String nummer) {
        goed(nummer, "eigen");
        for (String deel : open(nummer)) {
            String hoe = ServerDatabase.ask("select voorstel from verzoek_onderdeel where id = " + deel);
            goed(nummer, "onderdelen/" + deel, "besluit", hoe, "reden-" + deel, "gaat over een ander");
        }
    }

    /** Id of the first neighbour of a case. */
    public static String eerste(String zaak) {
        return ServerDatabase.ask("select min(p.id) from partij p join bemiddeling b on b.id = p.bemiddeling_id where"
                + " b.nummer = '" + zaak + "' and p.rol = 'EERSTE_BUUR'");
    }

    List<String> open(String nummer) {
        String ids = ServerDatabase.ask("select coalesce(string_agg(o.id::text, ',' order by o.id), '') from"
                + " verzoek_onderdeel o join verzoek v on v.id = o.verzoek_id where o.besluit is null and v.nummer = '"
                + nummer + "'");
        return ids.isEmpty() ? List.of() : List.of(ids.split(","));
    }

    HttpResponse<String> doe(String nummer, String daad, String... velden) {
        privacy.get("/verzoeken/" + nummer);
        return privacy.post("/verzoeken/" + nummer + "/" + daad, velden);
    }

    public void goed(String nummer, String daad, String... velden) {
        HttpResponse<String> antwoord = doe(nummer, daad, velden);
        if (antwoord.statusCode() != 303) {
            throw new IllegalStateException(daad + " gaf " + antwoord.statusCode() + "\n" + fouten(antwoord.body()));
        }
    }

    private static String fouten(String body) {
        int begin = body.indexOf("foutoverzicht");
        return begin < 0 ? body.substring(0, Math.min(400, body.length())) : body.substring(begin, begin + 900);
    }

    /** The letter as it is proposed. */
    String brief(String nummer) {
        return privacy.get("/verzoeken/" + nummer)
                .body()
                .replaceAll("(?s).*<textarea[^>]*name=\"tekst\"[^>]*>(.*?)</textarea>.*", "$1");
    }

    String pagina(String nummer) {
        return privacy.get("/verzoeken/" + nummer).body();
    }
}
