package nl.buurtregie.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Demoaccounts;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two cases at one address. The mediators of the one, and everybody else but the coördinator, try every door of the other:
 * nothing of it comes back. The doors that open to somebody are read from the code, so that a new one is tried by itself.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-03")
class LekIT {

    private static final String NAAM = "Mevr. Q. Zwijgzaam";
    private static final String TELEFOON = "06 55443322";
    private static final String STRAAT = "Geheimelaan";
    private static final String NOTITIE = "Alleen voor het kantoor bestemd";

    /** Ways in and out, and the letterbox of a demo city: it is not in what is shipped, and its people are invented. */
    static final Set<String> NIET_GEPROEFD = Set.of("/uitloggen", "/inloggen", "/demo-post");

    @ArquillianResource
    private URL adres;

    private URI basis;
    private String eigen;
    private String ander;
    private final Lekproef proef = new Lekproef(NAAM, "Zwijgzaam", TELEFOON, NOTITIE, STRAAT);

    @BeforeEach
    void twee_zaken_op_een_adres() throws URISyntaxException {
        basis = adres.toURI();
        eigen = new Zaakloop(basis).bijEersteBuur();
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        String waar = ServerDatabase.ask("select p.postcode || ' ' || p.huisnummer from partij p join bemiddeling b"
                + " on b.id = p.bemiddeling_id where p.rol = 'EERSTE_BUUR' and b.nummer = '" + eigen + "'");
        coordinator.get("/aanmelding");
        HttpResponse<String> gemeld = coordinator.post(
                "/aanmelding",
                "sleutel",
                java.util.UUID.randomUUID().toString(),
                "kanaal",
                "TELEFOON",
                "verwijzer",
                "ZELFMELDER",
                "aard",
                "ROOK",
                "naam",
                NAAM,
                "telefoon",
                TELEFOON,
                "postcode",
                waar.split(" ")[0],
                "huisnummer",
                waar.split(" ")[1],
                "straat",
                STRAAT,
                "buurt",
                "BU00140000",
                "taal",
                "Nederlands",
                "notitie",
                NOTITIE);
        String naar = gemeld.headers().firstValue("Location").orElseThrow();
        ander = naar.substring(naar.lastIndexOf('/') + 1);
        Zaakloop.stap(coordinator, ander, "intake", "besluit", "GESCHIKT");
    }

    @Test
    void niets_van_de_ene_zaak_komt_bij_wie_de_andere_doet_of_geen_van_beide() {
        for (String wie : List.of(
                "bemiddelaar",
                "bemiddelaar2",
                "concierge",
                "teamleider",
                "manager",
                "analist",
                "beheerder",
                "privacy")) {
            probeer(wie, Bezoeker.als(wie, basis));
        }
        Bezoeker niemand = Bezoeker.anoniem(basis);
        niemand.get("/inloggen");
        probeer("niemand", niemand);
        proef.isDicht();
    }

    private void probeer(String wie, Bezoeker bezoeker) {
        for (Route route : Route.alle()) {
            if (NIET_GEPROEFD.contains(route.pad()) || !gaatOpen(route, wie)) {
                continue;
            }
            for (Map.Entry<String, String> zaken : paren().entrySet()) {
                String pad = RechtenmatrixIT.vul(route.pad().replace("{ander}", zaken.getValue()), zaken.getKey());
                boolean get = route.methode().equals("GET");
                proef.keur(wie, route.toString(), get ? bezoeker.get(pad) : bezoeker.post(pad, "versie", "1"), ander);
                if (!route.pad().contains("{nummer}")) {
                    break;
                }
            }
        }
        bezoeker.get("/zoeken");
        proef.keur(wie, "zoek op naam", bezoeker.post("/zoeken", "zoek", "Zwijgzaam"), ander);
        proef.keur(wie, "zoek op straat", bezoeker.post("/zoeken", "zoek", STRAAT), ander);
        proef.keur(wie, "zoek op nummer", bezoeker.post("/zoeken", "zoek", ander));
        proef.keur(wie, "filter op stap", bezoeker.get("/werkvoorraad?stap=WACHTLIJST"), ander);
    }

    /** That the rest answers with one page for everything, without a word of ours, is the proof of {@link RechtenmatrixIT}. */
    private static boolean gaatOpen(Route route, String wie) {
        return route.isOpenbaar()
                || Demoaccounts.ALLE.stream()
                        .anyMatch(account -> account.gebruikersnaam().equals(wie)
                                && route.rollen().contains(account.rol().code()));
    }

    /** Every door is tried with the other case, and with the own case where the other may be named as well. */
    private Map<String, String> paren() {
        Map<String, String> paren = new LinkedHashMap<>();
        paren.put(ander, eigen);
        paren.put(eigen, ander);
        return paren;
    }
}
