package nl.buurtregie.server;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in the public pages to report overlast, as a resident does. */
final class Meldformulier {

    private static final Pattern LINK = Pattern.compile("/melding/([A-Za-z0-9_-]{32})");
    private static final Pattern NUMMER = Pattern.compile("M-[0-9]{4}-[0-9]{5,}");

    private Meldformulier() {}

    /** @param pad of the own link */
    record Melding(String nummer, String pad) {

        String probleem() {
            return ServerDatabase.ask("select p.nummer from probleem p join overlastmelding m on m.probleem_id = p.id"
                    + " where m.nummer = '" + nummer + "'");
        }
    }

    /** In the middle of Vinkhuizen-Noord, somewhere else each time. */
    static Melding meld(Bezoeker bewoner, String soort, String contact) {
        double lon = Telefoon.LON + Math.random() / 200; // farther east another conciërge walks
        return meld(bewoner, soort, contact, Telefoon.LAT, lon, "NEE");
    }

    static Melding meld(Bezoeker bewoner, String soort, String contact, double lat, double lon, String bij) {
        bewoner.get("/overlast-melden/soort");
        bewoner.post("/overlast-melden/soort", "soort", soort);
        bewoner.get("/overlast-melden/plek");
        String naar = bewoner.post(
                        "/overlast-melden/plek", "plek", "Goudlaan, containers", "lat", graden(lat), "lon", graden(lon))
                .headers()
                .firstValue("Location")
                .orElse("");
        if (naar.endsWith("/bekend")) {
            bewoner.get("/overlast-melden/bekend");
            bewoner.post("/overlast-melden/bekend", "bij", bij);
        }
        bewoner.get("/overlast-melden/meer");
        bewoner.post("/overlast-melden/meer", "contact", contact, "toelichting", "Het ligt er al een week.");
        wacht();
        bewoner.get("/overlast-melden/controle");
        bewoner.post("/overlast-melden/controle");
        String klaar = bewoner.get("/overlast-melden/klaar").body();
        return new Melding(vind(NUMMER, klaar, 0), "/melding/" + vind(LINK, klaar, 1));
    }

    private static String graden(double waarde) {
        return String.format(Locale.ROOT, "%.6f", waarde);
    }

    /** A person takes at least a second. */
    private static void wacht() {
        try {
            Thread.sleep(1_100);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }

    private static String vind(Pattern patroon, String tekst, int groep) {
        Matcher gevonden = patroon.matcher(tekst);
        if (!gevonden.find()) {
            throw new IllegalStateException("niet gevonden: " + patroon);
        }
        return gevonden.group(groep);
    }
}
