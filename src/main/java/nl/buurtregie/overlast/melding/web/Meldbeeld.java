package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Samenhang;
import nl.buurtregie.overlast.web.Overlastregels;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.MapTiles;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;

/** The pages of the form, with what can be chosen. */
@ApplicationScoped
public class Meldbeeld {

    private static final int VRAGEN = 3;

    @Inject
    private Meldconcept concept;

    @Inject
    private Meldverhaal verhaal;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private MeldOverlast meldOverlast;

    @Inject
    private MapTiles tegels;

    static Class<? extends Record> soort(Meldvraag vraag) {
        return switch (vraag) {
            case SOORT -> Meldantwoord.Soort.class;
            case PLEK -> Meldantwoord.Plek.class;
            case BEKEND -> Meldantwoord.Bekend.class;
            case MEER -> Meldantwoord.Meer.class;
            case CONTROLE -> throw new IllegalArgumentException("nothing is answered there");
        };
    }

    MeldView.Begin begin() {
        return new MeldView.Begin(DutchDates.longDay(meldOverlast.antwoordVoor()));
    }

    /** The first question that still needs an answer. */
    Optional<Meldvraag> ontbreekt() {
        return Stream.of(Meldvraag.SOORT, Meldvraag.PLEK, Meldvraag.MEER)
                .filter(vraag -> concept.begonnen() == null
                        || concept.antwoord(soort(vraag)).isEmpty())
                .findFirst();
    }

    Response vraag(int status, Meldvraag vraag, Form form) {
        List<Samenhang.Dichtbij> dichtbij = vraag == Meldvraag.SOORT ? List.of() : verhaal.dichtbij();
        int nummer = vraag == Meldvraag.SOORT ? 1 : vraag == Meldvraag.MEER ? VRAGEN : 2;
        MeldView view = new MeldView(
                vraag.deel(),
                vraag.pad(),
                vraag.kop(),
                vraag.uitleg(),
                nummer,
                VRAGEN,
                vraag.terug(!dichtbij.isEmpty()),
                form.view(),
                opties(vraag, dichtbij),
                vraag == Meldvraag.SOORT ? alleSoorten() : List.of(),
                !form.values("lat").isEmpty() && !form.values("lat").get(0).isBlank(),
                tegels.url(),
                tegels.source());
        return Page.of(status, "overlast/meldvraag", vraag.kop(), view);
    }

    private List<Option> opties(Meldvraag vraag, List<Samenhang.Dichtbij> dichtbij) {
        return switch (vraag) {
            case SOORT ->
                Stream.concat(
                                categorieen.tegels().stream()
                                        .map(een ->
                                                Option.card(een.slug(), een.naam(), een.woorden(), een.beeld(), null)),
                                Stream.of(Option.card("anders", "Iets anders", "kies uit de hele lijst", "dots", null)))
                        .toList();
            case PLEK ->
                gebieden.alle().stream()
                        .map(een -> Option.of(
                                een.code(), een.naam() + ", " + een.wijk().naam()))
                        .toList();
            case BEKEND ->
                Stream.concat(
                                dichtbij.stream().map(this::bekend),
                                Stream.of(Option.card("NEE", "Nee, het is iets anders", null, "plus", null)))
                        .toList();
            case MEER, CONTROLE -> List.of();
        };
    }

    private Option bekend(Samenhang.Dichtbij een) {
        var probleem = een.probleem();
        String sinds = "sinds " + DutchDates.day(LocalDate.ofInstant(probleem.geopendOp(), SharedClock.ZONE));
        String wanneer = probleem.geslotenOp() == null ? sinds : "was opgelost";
        return Option.card(
                probleem.nummer(),
                "Ja: " + categorieen.naam(probleem.categorie()) + ", " + afstand(een),
                wanneer,
                categorieen.beeld(probleem.categorie()),
                null);
    }

    /** A phone does not know it more precisely than this. */
    public static String afstand(Samenhang.Dichtbij een) {
        return een.meter() < 5 ? "op deze plek" : een.meter() + " meter verderop";
    }

    private List<Option> alleSoorten() {
        return Stream.concat(
                        Stream.of(Option.of("", "Kies uit de lijst")),
                        categorieen.perGroep().values().stream()
                                .flatMap(List::stream)
                                .map(een -> Option.of(een.slug(), een.groepsnaam() + ": " + een.naam())))
                .toList();
    }

    Response controle() {
        Meldantwoord.Plek plek = concept.antwoord(Meldantwoord.Plek.class).orElseThrow();
        Meldantwoord.Meer meer = concept.antwoord(Meldantwoord.Meer.class).orElseThrow();
        String buurt = plek.isAangewezen()
                ? "met de plek van uw telefoon"
                : gebieden.find(plek.buurt()).map(een -> een.naam()).orElse("");
        List<MeldView.Regel> regels = new ArrayList<>();
        regels.add(regel("Wat", verhaal.categorie().map(een -> een.naam()).orElse(""), Meldvraag.SOORT));
        regels.add(regel("Waar", Overlastregels.waar(plek.plek(), buurt), Meldvraag.PLEK));
        concept.antwoord(Meldantwoord.Bekend.class)
                .filter(een -> een.nummer() != null)
                .ifPresent(een -> regels.add(regel("Hetzelfde als", een.nummer(), Meldvraag.BEKEND)));
        regels.add(regel("Wat u ziet of hoort", anders(meer.toelichting(), "Niets ingevuld"), Meldvraag.MEER));
        regels.add(regel("Antwoord naar", anders(meer.contact(), "U wilt geen antwoord"), Meldvraag.MEER));
        if (meer.naam() != null) {
            regels.add(regel("Uw naam", meer.naam(), Meldvraag.MEER));
        }
        return Page.ok(
                "overlast/meldcontrole", Meldvraag.CONTROLE.kop(), new MeldView.Controle(Meldvraag.MEER.pad(), regels));
    }

    private static String anders(String waarde, String leeg) {
        return waarde == null ? leeg : waarde;
    }

    private static MeldView.Regel regel(String label, String waarde, Meldvraag vraag) {
        return new MeldView.Regel(label, waarde, vraag.pad());
    }
}
