package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.loket.vraag.web.Concept;
import nl.buurtregie.loket.vraag.web.VraagView;
import nl.buurtregie.loket.vraag.web.Vragenlijst;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Meldingen;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.overlast.Samenhang;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.Overlastregels;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.language.SpokenDates;
import nl.buurtregie.platform.web.page.MapTiles;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;

/** The pages of the form, with what can be chosen. */
@ApplicationScoped
public class Meldbeeld {

    @Inject
    private Meldverhaal verhaal;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private MapTiles tegels;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Meldingen meldingen;

    MeldView vraag(Vragenlijst<Meldvraag> lijst, Meldvraag vraag, Form form, Concept concept) {
        List<Samenhang.Dichtbij> dichtbij = vraag == Meldvraag.SOORT ? List.of() : verhaal.dichtbij(concept);
        Meldvraag vorige = vraag.vorige(!dichtbij.isEmpty());
        String terug = vorige == null ? lijst.pad() : lijst.pad(vorige);
        return new MeldView(
                VraagView.van(lijst, vraag, vraag.nummer(), Meldvraag.AANTAL, terug, form),
                opties(vraag, dichtbij),
                vraag == Meldvraag.SOORT ? alleSoorten() : List.of(),
                !form.values("lat").isEmpty() && !form.values("lat").get(0).isBlank(),
                tegels.url(),
                tegels.source(),
                SpokenDates.period(instellingen.notitie()),
                Contacttekst.opFormulier(meldingen.gaatMail()));
    }

    private List<Option> opties(Meldvraag vraag, List<Samenhang.Dichtbij> dichtbij) {
        return switch (vraag) {
            case SOORT -> tegels();
            case PLEK ->
                gebieden.alle().stream()
                        .map(een -> Option.of(
                                een.code(), een.naam() + ", " + een.wijk().naam()))
                        .toList();
            case BEKEND ->
                Stream.concat(
                                dichtbij.stream().map(this::bekend),
                                Stream.of(Option.card("NEE", Spoken.text("melden.nee"), null, "plus", null)))
                        .toList();
            case MEER -> List.of();
        };
    }

    private List<Option> tegels() {
        Option anders =
                Option.card("anders", Spoken.text("melden.anders"), Spoken.text("melden.anders.uitleg"), "dots", null);
        return Stream.concat(
                        categorieen.tegels().stream()
                                .map(een -> Option.card(
                                        een.slug(),
                                        Soortwoorden.naam(een),
                                        Soortwoorden.woorden(een),
                                        een.beeld(),
                                        null)),
                        Stream.of(anders))
                .toList();
    }

    private Option bekend(Samenhang.Dichtbij een) {
        var probleem = een.probleem();
        LocalDate begin = LocalDate.ofInstant(probleem.geopendOp(), SharedClock.ZONE);
        String wanneer = probleem.stand().isOpen() && probleem.stand() != Stand.TERUGKOPPELEN
                ? Spoken.text("melden.sinds", SpokenDates.day(begin))
                : Spoken.text("melden.opgelost");
        return Option.card(
                probleem.nummer(),
                Spoken.text("melden.ja", soort(probleem.categorie()), afstand(een)),
                wanneer,
                categorieen.beeld(probleem.categorie()),
                null);
    }

    /** A phone does not know it more precisely than this. */
    public static String afstand(Samenhang.Dichtbij een) {
        return een.meter() < 5 ? Spoken.text("melden.hier") : Spoken.text("melden.verderop", een.meter());
    }

    private List<Option> alleSoorten() {
        return Stream.concat(
                        Stream.of(Option.of("", Spoken.text("melden.anders.kies"))),
                        categorieen.perGroep().values().stream()
                                .flatMap(List::stream)
                                .map(een ->
                                        Option.of(een.slug(), Soortwoorden.groep(een) + ": " + Soortwoorden.naam(een))))
                .toList();
    }

    Response controle(Vragenlijst<Meldvraag> lijst, Concept concept) {
        Meldantwoord.Plek plek = concept.zeker(Meldantwoord.Plek.class);
        Meldantwoord.Meer meer = concept.zeker(Meldantwoord.Meer.class);
        String soort = verhaal.categorie(concept).map(Soortwoorden::naam).orElse("");
        String overMeer = lijst.pad(Meldvraag.MEER);
        List<VraagView.Regel> regels = new ArrayList<>();
        regels.add(new VraagView.Regel(Spoken.text("melden.regel.wat"), soort, lijst.pad(Meldvraag.SOORT)));
        regels.add(new VraagView.Regel(
                Spoken.text("melden.regel.waar"),
                Overlastregels.waar(plek.plek(), verhaal.waar(plek)),
                lijst.pad(Meldvraag.PLEK)));
        concept.antwoord(Meldantwoord.Bekend.class)
                .map(Meldantwoord.Bekend::nummer)
                .ifPresent(nummer -> regels.add(
                        new VraagView.Regel(Spoken.text("melden.regel.zelfde"), nummer, lijst.pad(Meldvraag.BEKEND))));
        regels.add(regel("melden.regel.ziet", meer.toelichting(), "melden.regel.niets", overMeer));
        regels.add(regel(
                "melden.regel.antwoord",
                meer.contact() == null ? null : Spoken.apart(meer.contact()),
                "melden.regel.geenantwoord",
                overMeer));
        if (meer.naam() != null) {
            regels.add(new VraagView.Regel(Spoken.text("hulp.naam"), meer.naam(), overMeer));
        }
        return Page.ok(
                "overlast/meldcontrole",
                Spoken.text("vorm.kloptalles"),
                VraagView.Controle.van(lijst, Meldvraag.MEER, regels));
    }

    private String soort(String slug) {
        return categorieen.find(slug).map(Soortwoorden::naam).orElse(slug);
    }

    /** @param leeg the key of what stands there when nothing was filled in */
    private static VraagView.Regel regel(String wat, String waarde, String leeg, String wijzig) {
        return new VraagView.Regel(Spoken.text(wat), waarde == null ? Spoken.text(leeg) : waarde, wijzig);
    }
}
