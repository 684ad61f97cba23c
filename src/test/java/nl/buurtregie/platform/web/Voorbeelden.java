package nl.buurtregie.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.web.PaarView;
import nl.buurtregie.platform.web.form.FieldError;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.CurrentUser;
import nl.buurtregie.platform.web.page.Flash;
import nl.buurtregie.platform.web.page.Frame;
import nl.buurtregie.platform.web.page.NavItem;
import nl.buurtregie.platform.web.page.Option;

/** Invented people and frames around the example pages. */
final class Voorbeelden {

    static final String DATUM = "Dinsdag 24 november 2026";

    private Voorbeelden() {}

    static Frame coordinator(String titel) {
        return coordinator(titel, null);
    }

    static Frame coordinator(String titel, Flash flits) {
        List<NavItem> menu = List.of(
                new NavItem("Werkvoorraad", "/werkvoorraad", "list-check", 31, titel.equals("Werkvoorraad")),
                new NavItem("Zoeken", "/zoeken", "search", null, titel.equals("Zoeken")));
        return new Frame(
                titel,
                new CurrentUser("Marjan Visser", "MV", "coördinator"),
                menu,
                "voorbeeld",
                flits,
                "0.1.0",
                "/werkvoorraad",
                null);
    }

    static Frame bemiddelaar(String titel) {
        List<NavItem> menu = List.of(new NavItem("Mijn zaken", "/mijn-zaken", "briefcase", null, true));
        return new Frame(
                titel,
                new CurrentUser("Ineke Wolters", "IW", "bemiddelaar"),
                menu,
                "voorbeeld",
                null,
                "0.1.0",
                "/",
                null);
    }

    static Frame manager(String titel) {
        List<NavItem> menu = List.of(
                new NavItem("Zaken nu", "/zaken-nu", "list-check", null, titel.equals("Zaken nu")),
                new NavItem("Resultaten", "/resultaten", "chart-bar", null, titel.equals("Resultaten")));
        return new Frame(
                titel, new CurrentUser("Els Huizinga", "EH", "manager"), menu, "voorbeeld", null, "0.1.0", "/", null);
    }

    static Frame beheerder(String titel) {
        List<NavItem> menu = List.of(new NavItem("Vastgelopen werk", "/vastgelopen", "tool", 2, true));
        return new Frame(
                titel, new CurrentUser("Kees Brouwer", "KB", "beheerder"), menu, "voorbeeld", null, "0.1.0", "/", null);
    }

    static Frame niemand(String titel) {
        return new Frame(titel, null, List.of(), "voorbeeld", null, "0.1.0", "/inloggen", null);
    }

    static PaarView paar(String een, String twee) {
        return new PaarView(List.of(lid(een), lid(twee)), voornaam(een) + " en " + voornaam(twee));
    }

    private static PaarView.Lid lid(String naam) {
        String initialen =
                Arrays.stream(naam.split(" ")).map(deel -> deel.substring(0, 1)).collect(Collectors.joining());
        return new PaarView.Lid(initialen, naam);
    }

    private static String voornaam(String naam) {
        return naam.split(" ")[0];
    }

    static FormView getypt(String... paren) {
        Map<String, List<String>> waarden = new java.util.LinkedHashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            waarden.put(paren[i], List.of(paren[i + 1].split("\\|")));
        }
        return FormView.of(waarden);
    }

    static FormView fout(FormView form, FieldError... fouten) {
        return new FormView(form.values(), List.of(fouten));
    }

    static List<Option> opties(String... paren) {
        List<Option> opties = new java.util.ArrayList<>();
        for (int i = 0; i < paren.length; i += 2) {
            opties.add(Option.of(paren[i], paren[i + 1]));
        }
        return opties;
    }
}
