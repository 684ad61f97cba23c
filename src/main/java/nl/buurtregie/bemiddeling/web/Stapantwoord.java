package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.error.ErrorView;
import nl.buurtregie.platform.web.error.Errors;
import nl.buurtregie.platform.web.form.Ingevuld;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.step.StapView;

/** What somebody gets to see who opens or sends the form of a step: the form, what happened and what comes next, or who was first. */
@ApplicationScoped
class Stapantwoord {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Belkaarten belkaarten;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** The form, with whom it is about on top when it does not say so itself. */
    Response formulier(int status, Ik ik, Bemiddeling zaak, Page page) {
        Object view = page.view() instanceof StapView stap && stap.bellen() == null
                ? stap.over(belkaarten.opFormulier(ik, zaak, stap.actie()))
                : page.view();
        return Page.of(status, page.template(), page.title(), view);
    }

    /** For whom and on which day it was is judged by itself; when the case moved on there is something else to say. */
    <T extends Record & Stapinvoer> List<Runnable> apart(Ik ik, String nummer, T invoer, Predicate<Status> past) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        LocalDate vandaag = LocalDate.now(clock);
        if (!past.test(zaak.status())) {
            return List.of();
        }
        Runnable dag = () -> zaak.eisDag(invoer.op() == null ? vandaag : invoer.op(), vandaag);
        boolean vraagtNamens = Stream.of(invoer.getClass().getRecordComponents())
                .anyMatch(deel -> deel.getName().equals("namens"));
        return vraagtNamens ? List.of(() -> zaak.doet(ik, Rol.BEMIDDELAAR, invoer.namens()), dag) : List.of(dag);
    }

    /** There is nothing to record at this step any more. */
    Response alVerder(Bemiddeling zaak) {
        browser.flash(
                "De zaak is al verder.", "Hij staat nu op ‘" + zaak.status().woord() + "’.");
        return Page.goTo("/bemiddelingen/" + zaak.nummer());
    }

    /** The step was done by somebody else: what was typed is shown beside where the case stands now. */
    Response alVerder(Bemiddeling zaak, Page page) {
        String antwoorden = ((Ingevuld) page.view()).ingevuld();
        ErrorView.Difference verschil = new ErrorView.Difference(
                "Stap", antwoorden, "De zaak staat nu op ‘" + zaak.status().woord() + "’");
        return Errors.page(
                409,
                ErrorView.conflict(
                        zaak.gewijzigdDoor(),
                        DutchDates.ago(zaak.gewijzigdOp(), clock),
                        new Link("Naar de zaak", "/bemiddelingen/" + zaak.nummer()),
                        List.of(verschil)));
    }

    /** It is recorded: what it was, in the words of the history, and what comes next. */
    Response klaar(String nummer, Ik ik, BiFunction<Ik, Bemiddeling, String> daarna) {
        Optional<Bemiddeling> mijn = bemiddelingen.find(ik, nummer);
        if (mijn.isEmpty()) {
            browser.flash("Vastgelegd.", "Zaak " + nummer + " staat niet meer bij jou.");
            return Page.goTo("/");
        }
        Bemiddeling zaak = mijn.get();
        browser.flash(gebeurd(ik, zaak), hierna(zaak));
        return Page.goTo(daarna.apply(ik, zaak));
    }

    private String gebeurd(Ik ik, Bemiddeling zaak) {
        return bemiddelingen.historie(ik, zaak).stream()
                .filter(regel -> regel.door().equals(ik.naam()))
                .findFirst()
                .map(regel -> regel.handeling() == Handeling.WIJZIGING
                        ? "Het geldt niet meer."
                        : "Vastgelegd: ‘" + Tijdlijn.wat(regel) + "’.")
                .orElse("Vastgelegd.");
    }

    private String hierna(Bemiddeling zaak) {
        if (zaak.isInDeWacht()) {
            return "De zaak wacht tot " + DutchDates.day(zaak.wacht().tot()) + " en gaat dan vanzelf verder.";
        }
        return switch (zaak.status()) {
            case BEDENKTIJD ->
                "De eerste buur denkt na tot " + DutchDates.day(zaak.wachtTot())
                        + ". Dan staat de zaak weer bij de bemiddelaars.";
            case WACHT_OP_NAZORG ->
                "Op " + DutchDates.day(zaak.wachtTot()) + " staat de nazorg klaar: beide buren bellen.";
            case WACHT_OP_ANDERE_ZAAK -> "De zaak wacht nu op de andere.";
            case AFGESLOTEN -> "De zaak is gesloten.";
            case INTAKE,
                    WACHTLIJST,
                    GESPREK_EERSTE_BUUR,
                    CONTACT_TWEEDE_BUUR,
                    COACHEN,
                    BEMIDDELEN,
                    NAZORG,
                    AFSLUITEN,
                    TERUGKOPPELEN -> nuAanDeBeurt(zaak);
        };
    }

    private String nuAanDeBeurt(Bemiddeling zaak) {
        String stap = zaak.status().woord();
        String tot = bemiddelingen
                .taak(zaak)
                .map(Taak::termijn)
                .map(termijn -> ", tot en met " + DutchDates.day(termijn.einde()))
                .orElse("");
        return "Nu: " + stap.substring(0, 1).toLowerCase(Locale.ROOT) + stap.substring(1) + tot + ".";
    }
}
