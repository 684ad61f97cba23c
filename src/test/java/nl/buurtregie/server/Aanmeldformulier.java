package nl.buurtregie.server;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;

/** The form for a new case, filled in well; a test changes one field to make it wrong. */
final class Aanmeldformulier {

    /** Everybody lives somewhere else: a mediator never comes twice at one address. */
    private static final AtomicInteger HUISNUMMER = new AtomicInteger(100);

    private Aanmeldformulier() {}

    static Map<String, String> goed() {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("sleutel", UUID.randomUUID().toString());
        velden.put("kanaal", "TELEFOON");
        velden.put("verwijzer", "POLITIE");
        velden.put("magBehandelen", "ja");
        velden.put("magTerugkoppelen", "ja");
        velden.put("aard", "GELUID_PERSONEN");
        velden.put("naam", "Mevr. P. Zandloper");
        velden.put("telefoon", "06 00112233");
        velden.put("postcode", "9799 ZX");
        velden.put("huisnummer", Integer.toString(HUISNUMMER.incrementAndGet()));
        velden.put("straat", "Windroosweg");
        velden.put("buurt", "BU00140000");
        velden.put("taal", "Nederlands");
        velden.put("notitie", "Bel na 18.00 uur.");
        return velden;
    }

    static String[] alsLijst(Map<String, String> velden) {
        List<String> lijst = new ArrayList<>();
        velden.forEach((naam, waarde) -> {
            lijst.add(naam);
            lijst.add(waarde);
        });
        return lijst.toArray(String[]::new);
    }

    /** A new case, with other fields than usual; answers with its number. */
    static String meldAan(Bezoeker coordinator, String... anders) {
        HttpResponse<String> antwoord = stuur(coordinator, anders);
        if (antwoord.statusCode() != 303) {
            throw new IllegalStateException(antwoord.statusCode() + " "
                    + Jsoup.parse(antwoord.body())
                            .select("[class*=error], [role=alert]")
                            .eachText());
        }
        return nummer(antwoord);
    }

    /** With more fields, or others: name, value, name, value, …. Of a mail when one is named. */
    static HttpResponse<String> stuur(Bezoeker coordinator, String... anders) {
        Map<String, String> velden = goed();
        for (int i = 0; i < anders.length; i += 2) {
            velden.put(anders[i], anders[i + 1]);
        }
        String mail = velden.remove("mail");
        return coordinator.post(mail == null ? "/aanmelding" : "/aanmelding/mail/" + mail, alsLijst(velden));
    }

    static String nummer(HttpResponse<String> antwoord) {
        String naar = antwoord.headers().firstValue("Location").orElse("");
        return naar.substring(naar.lastIndexOf('/') + 1);
    }
}
