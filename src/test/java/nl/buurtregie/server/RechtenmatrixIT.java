package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every route × every role, and nobody: against the running server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-03")
class RechtenmatrixIT {

    private static final String GEEN_GEHEIM = "x".repeat(32);

    /** Account and role code of each demo person. */
    private static final Map<String, String> MENSEN = new LinkedHashMap<>();

    static {
        MENSEN.put("coordinator", "coordinator");
        MENSEN.put("bemiddelaar", "bemiddelaar");
        MENSEN.put("concierge", "concierge");
        MENSEN.put("teamleider", "teamleider");
        MENSEN.put("manager", "manager");
        MENSEN.put("analist", "analist");
        MENSEN.put("beheerder", "beheerder");
        MENSEN.put("privacy", "privacyfunctionaris");
    }

    private static String probleem = "P-2000-00001";

    @ArquillianResource
    private URL adres;

    @Test
    void elke_route_gaat_alleen_open_voor_wie_dat_mag() throws URISyntaxException {
        URI basis = adres.toURI();
        Geduld.totDeDemostadVolIs(); // until then there are no figures to be refused or shown
        String nummer = Aanmeldformulier.meldAan(Bezoeker.als("coordinator", basis));
        probleem = Telefoon.lees(new Telefoon(Bezoeker.als("concierge", basis))
                        .leg(UUID.randomUUID(), "\"categorie\":\"overig/overig\""))
                .getString("probleem");
        List<Route> routes = Route.alle();
        assertThat(routes).hasSizeGreaterThan(30);
        List<String> fouten = new ArrayList<>();
        int gedaan = 0;
        Bezoeker niemand = Bezoeker.anoniem(basis);
        niemand.get("/inloggen");
        for (Route route : routes) {
            String pad = vul(route.pad(), nummer);
            gedaan += keur(fouten, route, "niemand", null, roep(niemand, route, pad));
        }
        for (Map.Entry<String, String> mens : MENSEN.entrySet()) {
            Bezoeker bezoeker = Bezoeker.als(mens.getKey(), basis);
            for (Route route : routes) {
                String pad = vul(route.pad(), nummer);
                gedaan += keur(fouten, route, mens.getKey(), mens.getValue(), roep(bezoeker, route, pad));
                if (List.of("/uitloggen", "/slot/nu").contains(route.pad())) { // nothing is open any more
                    bezoeker = Bezoeker.als(mens.getKey(), basis);
                }
            }
        }
        System.out.println("Rechtenmatrix: " + routes.size() + " routes, " + gedaan + " antwoorden gecontroleerd");
        assertThat(fouten).isEmpty();
    }

    private static HttpResponse<String> roep(Bezoeker bezoeker, Route route, String pad) {
        return switch (route.methode()) {
            case "GET" -> bezoeker.get(pad);
            case "PUT" ->
                bezoeker.put(pad, pad.contains("/fotos/") ? "image/jpeg" : "application/json", new byte[] {'{', '}'});
            default -> bezoeker.post(pad);
        };
    }

    private static int keur(List<String> fouten, Route route, String wie, String rol, HttpResponse<String> antwoord) {
        String verwacht = verwacht(route, rol);
        String kreeg = kreeg(route, rol, antwoord);
        if (!kreeg.equals(verwacht)) {
            fouten.add(route + " als " + wie + ": verwacht " + verwacht + ", kreeg " + kreeg + " ("
                    + antwoord.statusCode() + ")");
        }
        return 1;
    }

    private static String verwacht(Route route, String rol) {
        if (route.isOpenbaar()) {
            return "open";
        }
        if (rol == null) {
            return "inloggen";
        }
        if (!route.rollen().contains(rol)) {
            return "verboden";
        }
        boolean vanEenAnder = rol.equals("bemiddelaar") && route.pad().matches(".*\\{(nummer|partij).*");
        return vanEenAnder ? "onvindbaar" : "open";
    }

    private static String kreeg(Route route, String rol, HttpResponse<String> antwoord) {
        String naar = antwoord.headers().firstValue("Location").orElse("");
        if (!route.isOpenbaar() && antwoord.statusCode() == 303 && naar.contains("/inloggen")) {
            return "inloggen";
        }
        return switch (antwoord.statusCode()) {
            case 403 -> verboden(route, antwoord);
            case 404 -> isIetsAnders(route, rol) ? "open" : "onvindbaar";
            case 200, 204, 303, 409, 422 -> "open";
            case 400 -> isVoorProgrammas(route) ? "open" : "400";
            default -> Integer.toString(antwoord.statusCode());
        };
    }

    /** Of a program its own key is missing; whoever sends a form without being logged in reads what was typed. */
    private static String verboden(Route route, HttpResponse<String> antwoord) {
        if (isVoorProgrammas(route)) {
            return "open";
        }
        return antwoord.body().contains("href=\"/inloggen") ? "inloggen" : "verboden";
    }

    private static boolean isVoorProgrammas(Route route) {
        return route.pad().startsWith("/open311/") || route.pad().equals("/inloggen/gemeente/afmelding");
    }

    /** Asks for something that is not there, and is not a case: who may, learns that it is not there. */
    private static boolean isIetsAnders(Route route, String rol) {
        boolean verzonnen = route.pad()
                .matches(
                        ".*\\{(werk|gevraagd|afwezigheid|vrijwilliger|bijeenkomst|urenregel|verwijspersoon|mailvoorstel|intakevraag|codelijstregel|bericht|brief|document|gesprek|foto|controle|hotspot|collega|vast|verzoek|publicatie|indicator|lijn|iemand|inzage|sessie|onderdeel|archiefstuk|melding).*|/overdracht");
        boolean eersDeZaak = "bemiddelaar".equals(rol) && route.pad().contains("{nummer}");
        boolean sleutel = route.pad().contains("{geheim}"); // open to all, and this key fits nothing
        return sleutel
                || verzonnen
                        && !eersDeZaak
                        && (route.isOpenbaar() || route.rollen().contains(rol));
    }

    static String vul(String pad, String nummer) {
        return (pad.contains("{partij") ? pad.replaceAll("\\{partij.*?}}", partij(nummer)) : pad)
                .replace("{groep}/{soort}", "afval/grofvuil")
                .replaceAll("^/gebied/buurten$", "/gebied/buurten?zoek=Oost")
                .replace("{wijk}", "WK001400")
                .replace("{lijst}", "aard")
                .replace("{vorm}", "json")
                .replace("{partner}", "BOA")
                .replace("{code}", "afval.grofvuil")
                .replace("{verzoek}", "M-2000-00001")
                .replace("{onderdeel}", "999999")
                .replace("{gevraagd}", "999999")
                .replace("{automatisch}", "ENQUETE")
                .replace("{spreektaal}", "pl")
                .replace("{jaar}", "2017")
                .replace("{hoofdstuk}", "inleiding")
                .replace("{nummer}", nummer)
                .replace("{ander}", nummer)
                .replaceAll(
                        "\\{(afwezigheid|vrijwilliger|bijeenkomst|urenregel|verwijspersoon|mailvoorstel|mailbijlage|intakevraag|codelijstregel|gesprek).*?}}",
                        "999999")
                .replaceAll("\\{(werk|bericht|brief|document)\\}", "999999")
                .replaceAll("\\{publicatie[^}]*\\}", "1999.1")
                .replace("{indicator}", "geen_code")
                .replace("{landelijk}", "zaken-1000")
                .replace("{tabel}", "wachtlijst")
                .replace("{soort}", "BEVESTIGING")
                .replace("{taal}", "NEDERLANDS")
                .replace("{aan}", "EERSTE_BUUR")
                .replace("{versie}", "1")
                .replaceAll("\\{versie.*?}}", "1")
                .replace("{proces}", "bemiddeling")
                .replace("/overlast-melden/{vraag}", "/overlast-melden/soort")
                .replace("{vraag}", "onderwerp")
                .replaceAll("\\{(waarneming|foto|ronde|controle)\\}", "00000000-0000-4000-8000-000000000000")
                .replace("{probleem}", probleem)
                .replace("{melding}", "M-2000-00001")
                .replaceAll("\\{hoe[^}]*\\}", "stop")
                .replaceAll("\\{(hotspot|collega|lijn|vast)\\}", "999999")
                .replaceAll("\\{(iemand|inzage|sessie|passkey|opvallend|waarschuwing)[^}]*\\}+", "999999")
                .replace("{wegdaad}", "vog")
                .replace("{stap}", "wijken")
                .replaceAll("\\{archiefstuk.*?}}", "publicatie-1999.1")
                .replaceAll("\\{selectie.*?}}", "zaken")
                .replace("{geheim}", GEEN_GEHEIM);
    }

    private static String partij(String nummer) {
        return ServerDatabase.ask("select min(p.id) from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                + " where b.nummer = '" + nummer + "'");
    }
}
