package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two sides need to talk by Open311: a key of the beheerder, and a teamleider who closes what came in. */
final class Open311programma {

    static final String V2 = "/open311/v2";
    static final String FORMULIER = "application/x-www-form-urlencoded";
    private static final Pattern SLEUTEL = Pattern.compile("<p class=\"eigenlink\">([A-Za-z0-9_-]{32})</p>");

    private final URI basis;

    Open311programma(URI basis) {
        this.basis = basis;
    }

    String sleutel() {
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        beheerder.get("/beheer/open311");
        beheerder.post("/beheer/open311", "naam", "Proefprogramma");
        return getoond(beheerder);
    }

    /** Another key for the program that got the newest one, which is taken back. */
    String andereSleutel() {
        String oud = ServerDatabase.ask("select max(id) from open311sleutel");
        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        beheerder.get("/beheer/open311");
        beheerder.post("/beheer/open311/" + oud + "/sleutel");
        String nieuw = getoond(beheerder);
        beheerder.post("/beheer/open311/" + oud + "/intrekking");
        return nieuw;
    }

    private static String getoond(Bezoeker beheerder) {
        Matcher gevonden = SLEUTEL.matcher(beheerder.get("/beheer/open311").body());
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1);
    }

    /** Solved at once and the reporter answered. */
    void sluit(String nummer) {
        Bezoeker teamleider = Bezoeker.als("teamleider", basis);
        String probleem = ServerDatabase.ask("select p.nummer from probleem p join overlastmelding m on m.probleem_id ="
                + " p.id where m.nummer = '" + nummer + "'");
        String pad = "/overlast/problemen/" + probleem;
        String versie = teamleider.versie(pad + "/besluit");
        teamleider.post(pad + "/besluit", "versie", versie, "keuze", "KLAAR", "uitkomst", "ZELF_OPGELOST");
        if (stand(nummer).equals("TERUGKOPPELEN")) {
            String antwoord = teamleider.versie(pad + "/antwoord");
            teamleider.post(pad + "/antwoord", "versie", antwoord, "tekst", "Opgeruimd.");
        }
        assertThat(stand(nummer)).isEqualTo("AFGESLOTEN");
    }

    static String stand(String nummer) {
        return ServerDatabase.ask("select p.stand from probleem p join overlastmelding m on m.probleem_id = p.id where"
                + " m.nummer = '" + nummer + "'");
    }
}
