package nl.buurtregie.server;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form for residents, filled in well; the other neighbour has an address nobody else has. */
public final class Hulpformulier {

    static final Map<String, String[]> GOED = new LinkedHashMap<>();

    private static final Pattern LINK = Pattern.compile("/volg/([A-Za-z0-9_-]{32})");
    private static final Pattern NUMMER = Pattern.compile("20[0-9]{2}-[0-9]{4,}");

    static {
        GOED.put("onderwerp", new String[] {"onderwerp", "GELUID_APPARATUUR"});
        GOED.put(
                "uw-adres",
                new String[] {"postcode", "9799 ZV", "huisnummer", "31", "toevoeging", "a", "buurt", "BU00140000"});
        GOED.put("ander-adres", new String[] {"anderePostcode", "9799 ZU", "andereHuisnummer", "867"});
        GOED.put("contact", new String[] {
            "naam", "Mevr. T. Waterlelie", "telefoon", "06 00445566", "email", "", "taal", "Nederlands"
        });
        GOED.put("toelichting", new String[] {"toelichting", "Elke avond tot laat."});
    }

    private Hulpformulier() {}

    /** All questions, not sent yet. */
    static void vulIn(Bezoeker bewoner) {
        bewoner.get("/hulp-vragen/onderwerp");
        GOED.forEach((vraag, velden) -> {
            int status = bewoner.post("/hulp-vragen/" + vraag, velden).statusCode();
            if (status != 303) {
                throw new IllegalStateException(vraag + " gaf " + status);
            }
        });
    }

    /** As slow as a person. */
    static HttpResponse<String> verstuur(Bezoeker bewoner) {
        wacht();
        return bewoner.post("/hulp-vragen/controle");
    }

    /** A new question of a resident, and the link to follow it. */
    static Zaak vraagHulp(Bezoeker bewoner) {
        vulIn(bewoner);
        int status = verstuur(bewoner).statusCode();
        if (status != 303) {
            throw new IllegalStateException("versturen gaf " + status);
        }
        return zaak(bewoner.get("/hulp-vragen/klaar").body());
    }

    static Zaak zaak(String pagina) {
        Matcher link = LINK.matcher(pagina);
        Matcher nummer = NUMMER.matcher(pagina);
        if (!link.find() || !nummer.find()) {
            throw new IllegalStateException("geen nummer of link op de pagina");
        }
        return new Zaak(nummer.group(), link.group(1));
    }

    /** However slow the machine is: for this act the clock stands before the first answer. */
    static HttpResponse<String> binnenEenSeconde(URL adres, Supplier<HttpResponse<String>> handeling) {
        Bezoeker tester = Bezoeker.anoniem(URI.create(adres.toString()));
        tester.get("/test/klok/-1");
        try {
            return handeling.get();
        } finally {
            tester.get("/test/klok/0");
        }
    }

    static void wacht() {
        try {
            Thread.sleep(1_050);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }

    /** Number and secret. */
    record Zaak(String nummer, String geheim) {

        String pad() {
            return "/volg/" + geheim;
        }
    }
}
