package nl.buurtregie.overlast.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.privacy.Raadplegingen;

/** What all pages that record a step of a problem have in common: show, check, do, tell what follows. */
@ApplicationScoped
public class Overlaststappen {

    @Inject
    private Sessie sessie;

    @Inject
    private Problemen problemen;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Builds the page of one step from the problem and what was typed. */
    public interface Bouwer {
        Page maak(Ik ik, Probleem probleem, Form form);
    }

    /** What every form of a step sends along. */
    public interface Invoer {

        int versie();

        default Overlaststap stap(String nummer) {
            return new Overlaststap(nummer, versie());
        }
    }

    /**
     * What is shown after a step.
     *
     * @param zin what happened there, ending in a space; empty when the stand says all
     */
    public record Daarna(String nummer, String zin) {}

    public static Link terug(Probleem probleem) {
        return new Link("Probleem " + probleem.nummer(), pad(probleem.nummer()));
    }

    public static String pad(String nummer) {
        return "/overlast/problemen/" + nummer;
    }

    /** A choice that says what follows. */
    public static Option kaart(Enum<?> code, String woorden, String icoon, String gevolg) {
        return Option.card(code, woorden, "Daarna: " + gevolg, icoon, gevolg);
    }

    /** The empty form; back to the problem when it has moved on already. */
    @Transactional
    public Response toon(String nummer, Set<Stand> past, Bouwer bouwer) {
        Ik ik = sessie.ik();
        Probleem probleem = problemen.get(ik, nummer);
        if (!past.contains(probleem.stand())) {
            browser.flash("Het is al verder.", gevolg(probleem));
            return Page.goTo(pad(nummer));
        }
        raadplegingen.ingezien(ik, Problemen.bekeken(ik, probleem), "formulier");
        return antwoord(200, bouwer.maak(ik, probleem, Form.empty()));
    }

    /** Does what was filled in, or shows it again with what to change. */
    public <T extends Record & Invoer> Response verwerk(
            String nummer, MultivaluedMap<String, String> body, Class<T> type, BiConsumer<Ik, T> act, Bouwer bouwer) {
        return verwerk(nummer, body, type, act, bouwer, invoer -> new Daarna(nummer, ""));
    }

    /** @param daarna where it goes on, when that is not here */
    public <T extends Record & Invoer> Response verwerk(
            String nummer,
            MultivaluedMap<String, String> body,
            Class<T> type,
            BiConsumer<Ik, T> act,
            Bouwer bouwer,
            Function<T, Daarna> daarna) {
        Ik ik = sessie.ik();
        problemen.get(ik, nummer); // not yours is 404 before anything typed is judged
        Form form = Form.of(body);
        return forms.submit(
                form,
                type,
                invoer -> {
                    act.accept(ik, invoer);
                    Daarna verder = daarna.apply(invoer);
                    browser.flash("Vastgelegd.", verder.zin() + gevolg(problemen.get(ik, verder.nummer())));
                    return Page.goTo(pad(verder.nummer()));
                },
                status -> antwoord(status, bouwer.maak(ik, problemen.get(ik, nummer), form)));
    }

    private static String gevolg(Probleem probleem) {
        return "Het staat nu op ‘" + probleem.stand().woord() + "’.";
    }

    private static Response antwoord(int status, Page page) {
        return Page.of(status, page.template(), page.title(), page.view());
    }
}
