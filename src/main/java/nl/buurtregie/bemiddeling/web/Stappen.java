package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
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
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
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
    private Stapantwoord antwoord;

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
            return antwoord.alVerder(zaak);
        }
        raadplegingen.ingezien(ik, Zaakrecht.bekeken(ik, zaak), "formulier");
        return antwoord.formulier(200, ik, zaak, bouwer.maak(ik, zaak, Form.empty()));
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
                invoer -> antwoord.apart(ik, nummer, invoer, past),
                invoer -> {
                    act.accept(ik, invoer);
                    return antwoord.klaar(nummer, ik, daarna);
                },
                status -> {
                    Bemiddeling zaak = bemiddelingen.get(ik, nummer);
                    return past.test(zaak.status())
                            ? antwoord.formulier(status, ik, zaak, bouwer.maak(ik, zaak, form))
                            : antwoord.alVerder(zaak, bouwer.maak(ik, zaak, form));
                });
    }
}
