package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Voorkeuren;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/** The filters and columns of the work list that somebody chose last, and those that he or she gave a name. */
@ApplicationScoped
class Bewaardekeuzes {

    private static final String LAATSTE = "werkvoorraad";
    private static final String KOLOMMEN = "werkvoorraad kolommen";
    private static final String MET_NAAM = "werkvoorraad: ";

    @Inject
    private Voorkeuren voorkeuren;

    @Inject
    private LaatsteBlik blik;

    @Inject
    private Clock clock;

    Werkkeuze onthouden(Ik ik) {
        return Werkkeuze.uit(laatste(ik, LAATSTE));
    }

    void onthoud(Ik ik, String keuze) {
        onthoud(ik, LAATSTE, keuze);
    }

    Kolommen kolommen(Ik ik) {
        return Kolommen.uit(laatste(ik, KOLOMMEN));
    }

    void onthoud(Ik ik, Kolommen kolommen) {
        onthoud(ik, KOLOMMEN, kolommen.alsTekst());
    }

    void bewaar(Ik ik, String naam, Werkkeuze keuze) {
        voorkeuren.bewaarErbij(ik, MET_NAAM, naam, tekst(ik, keuze));
    }

    /** The columns are those of the choice itself, or as they are now. */
    private String tekst(Ik ik, Werkkeuze keuze) {
        Kolommen eigen = keuze.kolommen();
        return keuze.alsTekst() + "|" + (eigen == null ? kolommen(ik) : eigen).alsTekst();
    }

    void wis(Ik ik, String naam) {
        voorkeuren.wis(ik, MET_NAAM + naam);
    }

    WerkvoorraadView.Bewaard van(Ik ik, Werkkeuze keuze, FormView form) {
        List<Link> keuzes = voorkeuren.met(ik, MET_NAAM).entrySet().stream()
                .map(een -> new Link(een.getKey(), "/werkvoorraad?" + vraag(Werkkeuze.uit(een.getValue()))))
                .toList();
        Kolommen kolommen = kolommen(ik);
        Link veranderd =
                new Link("Veranderd sinds " + DutchDates.moment(blik.sinds(ik).moment(), clock), VeranderdPagina.HIER);
        return new WerkvoorraadView.Bewaard(
                keuzes, kolommen.gekozen(), !kolommen.isGewoon(), veranderd, tekst(ik, keuze), form);
    }

    private static String vraag(Werkkeuze keuze) {
        Kolommen kolommen = keuze.kolommen();
        return keuze.alsVraag() + (kolommen == null ? "" : "&kolommen=" + kolommen.alsTekst());
    }

    private void onthoud(Ik ik, String naam, String keuze) {
        if (!keuze.equals(laatste(ik, naam))) {
            voorkeuren.bewaar(ik, naam, keuze);
        }
    }

    private String laatste(Ik ik, String naam) {
        return voorkeuren.find(ik, naam).orElse("");
    }
}
