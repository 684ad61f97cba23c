package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.error.ErrorView;
import nl.buurtregie.platform.web.error.Errors;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.form.Ingevuld;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.privacy.Raadplegingen;

/** What all pages that record a step have in common: show, check, do, tell what follows. */
@ApplicationScoped
public class Stappen {

    @Inject
    private Sessie sessie;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    /** Builds the page of one step from the case and what was typed. */
    public interface Bouwer {
        Page maak(Ik ik, Bemiddeling zaak, Form form);
    }

    /** The empty form of a step; back to the case when it has moved on already. */
    @Transactional
    public Response toon(String nummer, Status stap, Bouwer bouwer) {
        return toon(nummer, status -> status == stap, bouwer);
    }

    @Transactional
    public Response toon(String nummer, Predicate<Status> past, Bouwer bouwer) {
        return toon(nummer, (ik, zaak) -> past.test(zaak.status()), bouwer);
    }

    @Transactional
    public Response toon(String nummer, BiPredicate<Ik, Bemiddeling> past, Bouwer bouwer) {
        Ik ik = sessie.ik();
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        if (!past.test(ik, zaak)) {
            browser.flash(
                    "De zaak is al verder.", "Hij staat nu op ‘" + zaak.status().woord() + "’.");
            return Page.goTo("/bemiddelingen/" + zaak.nummer());
        }
        raadplegingen.ingezien(ik, Zaakrecht.bekeken(ik, zaak), "formulier");
        return ok(200, bouwer.maak(ik, zaak, Form.empty()));
    }

    /** Does what was filled in, or shows it again with what to change. */
    public <T extends Record & Stapinvoer> Response verwerk(
            String nummer,
            MultivaluedMap<String, String> body,
            Class<T> type,
            BiConsumer<Ik, T> act,
            Predicate<Status> past,
            Bouwer bouwer) {
        return verwerk(nummer, body, type, act, past, bouwer, (ik, zaak) -> "/bemiddelingen/" + zaak.nummer());
    }

    /** @param daarna where to go from there */
    public <T extends Record & Stapinvoer> Response verwerk(
            String nummer,
            MultivaluedMap<String, String> body,
            Class<T> type,
            BiConsumer<Ik, T> act,
            Predicate<Status> past,
            Bouwer bouwer,
            BiFunction<Ik, Bemiddeling, String> daarna) {
        Ik ik = sessie.ik();
        Form form = Form.of(body);
        return forms.submit(
                form,
                type,
                invoer -> {
                    act.accept(ik, invoer);
                    return klaar(nummer, ik, daarna);
                },
                status -> {
                    Bemiddeling zaak = bemiddelingen.get(ik, nummer);
                    return past.test(zaak.status())
                            ? ok(status, bouwer.maak(ik, zaak, form))
                            : alVerder(zaak, bouwer.maak(ik, zaak, form));
                });
    }

    /** The step was done by somebody else: what was typed is shown beside where the case stands now. */
    private Response alVerder(Bemiddeling zaak, Page page) {
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

    private Response klaar(String nummer, Ik ik, BiFunction<Ik, Bemiddeling, String> daarna) {
        Optional<Bemiddeling> mijn = bemiddelingen.find(ik, nummer);
        if (mijn.isEmpty()) {
            browser.flash("Vastgelegd.", "Zaak " + nummer + " is gestopt en staat niet meer bij jou.");
            return Page.goTo("/");
        }
        Bemiddeling zaak = mijn.get();
        LocalDate tot = zaak.isInDeWacht() ? zaak.wacht().tot() : zaak.wachtTot();
        String wacht =
                tot == null ? "" : ", " + (zaak.isInDeWacht() ? "in de wacht " : "") + "tot " + DutchDates.day(tot);
        String gevolg = "De zaak staat nu op ‘" + zaak.status().woord() + "’" + wacht + ".";
        browser.flash("Vastgelegd.", gevolg);
        return Page.goTo(daarna.apply(ik, zaak));
    }

    private static Response ok(int status, Page page) {
        return Page.of(status, page.template(), page.title(), page.view());
    }
}
