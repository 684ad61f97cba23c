package nl.buurtregie.platform.web;

import static nl.buurtregie.platform.web.Voorbeelden.beheerder;
import static nl.buurtregie.platform.web.Voorbeelden.bemiddelaar;
import static nl.buurtregie.platform.web.Voorbeelden.coordinator;
import static nl.buurtregie.platform.web.Voorbeelden.fout;
import static nl.buurtregie.platform.web.Voorbeelden.getypt;
import static nl.buurtregie.platform.web.Voorbeelden.manager;
import static nl.buurtregie.platform.web.Voorbeelden.niemand;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.FileOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.web.AdresView;
import nl.buurtregie.bemiddeling.werk.web.MijnZakenView;
import nl.buurtregie.bemiddeling.werk.web.ZoekView;
import nl.buurtregie.medewerker.web.GeenWerkView;
import nl.buurtregie.medewerker.web.InloggenView;
import nl.buurtregie.medewerker.web.InloggenView.Demoaccount;
import nl.buurtregie.medewerker.web.WachtwoordView;
import nl.buurtregie.platform.web.error.ErrorView;
import nl.buurtregie.platform.web.error.StuckWorkView;
import nl.buurtregie.platform.web.form.FieldError;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Flash;
import nl.buurtregie.platform.web.page.Frame;
import nl.buurtregie.platform.web.page.Link;

/** Renders every page with invented data into target/preview, to look at and to check without a server. */
public final class Voorbeeldpaginas {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Path folder;

    private Voorbeeldpaginas(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("target/preview");
        Files.createDirectories(folder);
        Voorbeeldpaginas pages = new Voorbeeldpaginas(folder);
        pages.accounts();
        pages.cases();
        pages.forms();
        pages.figures();
        pages.faults();
    }

    private void accounts() {
        InloggenView leeg = new InloggenView(
                FormView.empty(),
                null,
                null,
                true,
                List.of(
                        new Demoaccount("marjan", "een lang demo wachtwoord", "Marjan Visser", "coördinator"),
                        new Demoaccount("ineke", "een lang demo wachtwoord", "Ineke Wolters", "bemiddelaar")));
        render("inloggen", "medewerker/inloggen", niemand("Inloggen"), leeg);
        FormView mis = fout(getypt("gebruikersnaam", "marjan"), new FieldError("wachtwoord", "Vul je wachtwoord in."));
        render(
                "inloggen-fout",
                "medewerker/inloggen",
                niemand("Inloggen"),
                new InloggenView(mis, null, "/werkvoorraad", false, List.of()));
        render(
                "wachtwoord",
                "medewerker/wachtwoord",
                coordinator("Wachtwoord wijzigen"),
                new WachtwoordView(
                        FormView.empty(),
                        List.of(
                                "Minstens 12 tekens. Een zin is goed te onthouden.",
                                "Gebruik je gebruikersnaam niet.",
                                "Kies iets dat niet makkelijk te raden is."),
                        false));
        render(
                "geenwerk",
                "medewerker/geenwerk",
                bemiddelaar("Hier komt je werk"),
                new GeenWerkView(
                        "buurtconciërge",
                        "Dit deel van Buurtregie is nog niet in gebruik. Je rol staat al klaar.",
                        List.of(
                                "je ronde langs de plekken in je wijk",
                                "waarnemingen met foto, ook zonder netwerk",
                                "wat je aan een ander overdroeg en het antwoord")));
    }

    private void cases() {
        Flash flits = new Flash(
                "Uitkomst vastgelegd.",
                "De zaak staat nu op Contact met de tweede buur.",
                new Link("Bekijk de zaak", "dossier.html"));
        render("werkvoorraad", "bemiddeling/werkvoorraad", coordinator("Werkvoorraad"), VoorbeeldZaken.werkvoorraad());
        render(
                "werkvoorraad-filter",
                "bemiddeling/werkvoorraad",
                coordinator("Werkvoorraad", flits),
                VoorbeeldZaken.werkvoorraad(List.of(), true));
        render(
                "werkvoorraad-leeg",
                "bemiddeling/werkvoorraad",
                coordinator("Werkvoorraad"),
                VoorbeeldZaken.werkvoorraad(List.of(), false));
        render(
                "zoeken",
                "bemiddeling/zoeken",
                coordinator("Zoeken"),
                new ZoekView(
                        getypt("zoek", "9741 AB"),
                        List.of(new AdresView.Eerder(
                                "2026-0351", "#", "Geluid – personen", "3 november 2026", "open"))));
        render("dossier", "bemiddeling/dossier", coordinator("Zaak 2026-0338"), VoorbeeldDossier.dossier());
        render("mijnzaken", "bemiddeling/mijnzaken", bemiddelaar("Mijn zaken"), VoorbeeldZaken.mijnZaken());
        render(
                "mijnzaken-leeg",
                "bemiddeling/mijnzaken",
                bemiddelaar("Mijn zaken"),
                new MijnZakenView("Dinsdag 24 november", "Dag Ineke", null, List.of()));
    }

    private void forms() {
        render(
                "aanmelding",
                "bemiddeling/aanmelding",
                coordinator("Nieuwe aanmelding"),
                VoorbeeldFormulieren.aanmelding(getypt("taal", "Nederlands"), AdresView.geen()));
        render(
                "aanmelding-fout",
                "bemiddeling/aanmelding",
                coordinator("Fout: Nieuwe aanmelding"),
                VoorbeeldFormulieren.aanmeldingFout());
        VoorbeeldFormulieren.stappen()
                .forEach((naam, view) -> render(naam, "stap/stap", bemiddelaar(view.kop()), view));
        render("toewijzing", "bemiddeling/toewijzing", coordinator("Paar kiezen"), VoorbeeldFormulieren.toewijzing());
    }

    private void figures() {
        render("zakennu", "wijkkompas/zakennu", manager("Zaken nu"), VoorbeeldCijfers.zakenNu());
        render("resultaten", "wijkkompas/resultaten", manager("Resultaten"), VoorbeeldCijfers.resultaten());
    }

    private void faults() {
        Link weg = new Link("Naar mijn zaken", "/");
        render("fout-404", "platform/fout", coordinator("Deze zaak kun je niet openen"), ErrorView.notFound(weg));
        render(
                "fout-409",
                "platform/fout",
                coordinator("Iemand anders was eerder"),
                ErrorView.conflict(
                        "Bram Postma",
                        "2 minuten geleden",
                        new Link("Terug naar de zaak", "#"),
                        List.of(
                                new ErrorView.Difference("Datum bezoek", "do 26 november", "vr 27 november"),
                                new ErrorView.Difference("Plaats", "thuis", "buurtcentrum"))));
        render("fout-429", "platform/fout", coordinator("Even te snel"), ErrorView.tooMany(weg));
        render("fout-500", "platform/fout", coordinator("Er ging iets mis"), ErrorView.broken("K7F2-91", true, weg));
        render(
                "fout-verlopen",
                "platform/fout",
                niemand("Je was te lang weg"),
                ErrorView.sessionExpired(new Link("Inloggen", "/inloggen"), "Bel na 18.00 uur."));
        render(
                "vastgelopen",
                "platform/vastgelopen",
                beheerder("Vastgelopen werk"),
                new StuckWorkView(
                        List.of("Er staat een proxy voor."),
                        List.of(new StuckWorkView.Item(
                                "41",
                                "Herinnering na de termijn",
                                "2026-0338",
                                "vandaag, 09.12 uur",
                                "3 keer geprobeerd",
                                "De database antwoordde niet op tijd.",
                                "/vastgelopen/41/poging"))));
        render(
                "vastgelopen-leeg",
                "platform/vastgelopen",
                beheerder("Vastgelopen werk"),
                new StuckWorkView(List.of(), List.of()));
    }

    private void render(String file, String template, Frame frame, Object view) {
        try (FileOutput output = new FileOutput(folder.resolve(file + ".html"))) {
            templates.render(template + ".jte", Map.of("frame", frame, "view", view), output);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
