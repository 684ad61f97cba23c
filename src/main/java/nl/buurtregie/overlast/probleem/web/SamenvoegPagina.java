package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Overdrachten;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.overlast.Samenhang;
import nl.buurtregie.overlast.VoegSamen;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.melding.web.Meldbeeld;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.overlast.web.Overlaststappen.Daarna;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** INT-06, OVL-07: two problems turn out to be one. */
@Path("overlast/problemen/{probleem}/samenvoeging")
@ApplicationScoped
public class SamenvoegPagina {

    @Inject
    private Overlaststappen stappen;

    @Inject
    private VoegSamen voegSamen;

    @Inject
    private Samenhang samenhang;

    @Inject
    private Problemen problemen;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Overdrachten overdrachten;

    /** What is filled in. */
    public record Invoer(
            int versie,

            @NotBlank(message = "Kies bij welk probleem het hoort.")
            String met) implements Overlaststappen.Invoer {}

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response toon(@PathParam("probleem") String nummer) {
        return stappen.toon(nummer, Stand.open(), this::pagina);
    }

    @POST
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    public Response leg(@PathParam("probleem") String nummer, MultivaluedMap<String, String> body) {
        return stappen.verwerk(
                nummer,
                body,
                Invoer.class,
                (ik, invoer) -> voegSamen.voeg(ik, invoer.stap(nummer), invoer.met()),
                this::pagina,
                invoer -> new Daarna(invoer.met(), "De meldingen staan nu bij " + invoer.met() + ". "));
    }

    private Page pagina(Ik ik, Probleem probleem, Form form) {
        List<Option> dichtbij = samenhang.bij(probleem.plaats(), probleem.groep()).stream()
                .filter(een -> een.probleem().stand().isOpen())
                .filter(een -> !een.probleem().nummer().equals(probleem.nummer()))
                .filter(een -> problemen.find(ik, een.probleem().nummer()).isPresent())
                .map(this::keuze)
                .collect(Collectors.toList());
        Stapbeeld beeld = Stapbeeld.zonderNotitie(
                        Overlaststappen.terug(probleem),
                        "Hoort dit bij een ander probleem?",
                        Overlaststappen.pad(probleem.nummer()) + "/samenvoeging",
                        probleem.versie())
                .inleiding(
                        probleem.plek() + ", " + categorieen.naam(probleem.categorie()) + "." + bijPartner(probleem));
        if (dichtbij.isEmpty()) {
            beeld.letOp("Er loopt niets anders van dezelfde soort vlakbij. Weet je het nummer? Vul het dan in.")
                    .vraag(Vraag.tekst("met", "Nummer van het andere probleem", "Zoals P-2026-00012."));
        } else {
            beeld.vraag(Vraag.keuze("met", "Welk probleem blijft?", dichtbij));
        }
        return beeld.daarna("de meldingen gaan mee, en dit nummer stopt")
                .knop("Voeg samen")
                .maak(form);
    }

    private String bijPartner(Probleem probleem) {
        return overdrachten
                .open(probleem)
                .map(een -> " Dit ligt nu bij " + een.partner().naam()
                        + ". Die vraag vervalt als je samenvoegt: draag zo nodig het andere probleem over.")
                .orElse("");
    }

    private Option keuze(Samenhang.Dichtbij een) {
        Probleem probleem = een.probleem();
        String waar = Besluitbeeld.zin(Meldbeeld.afstand(een)) + ", "
                + probleem.stand().woord();
        return Option.card(
                probleem.nummer(),
                probleem.plek() + ": " + categorieen.naam(probleem.categorie()),
                waar,
                categorieen.beeld(probleem.categorie()),
                "de meldingen gaan naar " + probleem.nummer()
                        + (probleem.stand() == Stand.TERUGKOPPELEN
                                ? "; dat begint opnieuw als het na de oplossing nog is gezien"
                                : ""));
    }
}
