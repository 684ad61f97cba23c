package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Voorkeuren;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Link;

/** The filters of the work list that somebody chose last, and those that he or she gave a name. */
@ApplicationScoped
class Bewaardekeuzes {

    private static final String LAATSTE = "werkvoorraad";
    private static final String MET_NAAM = "werkvoorraad: ";

    @Inject
    private Voorkeuren voorkeuren;

    @Inject
    private BrowserSession browser;

    /** Asked of the database once a login. */
    Werkkeuze onthouden(Ik ik) {
        return Werkkeuze.uit(laatste(ik));
    }

    void onthoud(Ik ik, String keuze) {
        if (!keuze.equals(browser.remembered(LAATSTE))) {
            voorkeuren.bewaar(ik, LAATSTE, keuze);
            browser.remember(LAATSTE, keuze);
        }
    }

    void bewaar(Ik ik, String naam) {
        voorkeuren.bewaarErbij(ik, MET_NAAM, naam, laatste(ik));
    }

    void wis(Ik ik, String naam) {
        voorkeuren.wis(ik, MET_NAAM + naam);
    }

    WerkvoorraadView.Bewaard van(Ik ik, FormView form) {
        List<Link> keuzes = voorkeuren.met(ik, MET_NAAM).entrySet().stream()
                .map(een -> new Link(
                        een.getKey(),
                        "/werkvoorraad?" + Werkkeuze.uit(een.getValue()).alsVraag()))
                .toList();
        return new WerkvoorraadView.Bewaard(keuzes, form);
    }

    private String laatste(Ik ik) {
        String hier = browser.remembered(LAATSTE);
        if (hier == null) {
            hier = voorkeuren.find(ik, LAATSTE).orElse("");
            browser.remember(LAATSTE, hier);
        }
        return hier;
    }
}
