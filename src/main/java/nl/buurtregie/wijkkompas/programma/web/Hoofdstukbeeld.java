package nl.buurtregie.wijkkompas.programma.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.wijkkompas.programma.Programmalijnen;
import nl.buurtregie.wijkkompas.programma.Verslagopsteller;
import nl.buurtregie.wijkkompas.programma.Verslagtekst;
import nl.buurtregie.wijkkompas.programma.Verslagteksten;

/** One chapter with its own words, to fill in. */
@ApplicationScoped
class Hoofdstukbeeld {

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private Verslagopsteller opsteller;

    @Inject
    private Verslagteksten teksten;

    @Inject
    private Clock clock;

    /** @throws NotFound when the report of this year has no such chapter */
    String naam(int jaar, String hoofdstuk) {
        return Optional.ofNullable(opsteller.hoofdstukken(lijnen.jaar(jaar)).get(hoofdstuk))
                .orElseThrow(NotFound::new);
    }

    JaarverslagView.Tekst van(int jaar, String hoofdstuk, Form form) {
        String naam = naam(jaar, hoofdstuk);
        Optional<Verslagtekst> huidige = teksten.huidige(jaar, hoofdstuk);
        form.propose(
                "versie", huidige.map(een -> Integer.toString(een.versie())).orElse("0"));
        form.propose("tekst", huidige.map(Verslagtekst::tekst).orElse(""));
        return new JaarverslagView.Tekst(
                naam,
                Integer.toString(jaar),
                "/jaarverslag/" + jaar + "/hoofdstukken/" + hoofdstuk,
                new Link("Jaarverslag " + jaar, "/jaarverslag?jaar=" + jaar),
                huidige.map(een ->
                                "Laatst gewijzigd door " + een.door() + ", " + DutchDates.moment(een.op(), clock) + ".")
                        .orElse(null),
                form.view());
    }
}
