package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** KOM-10: the analist opens a version; its figures are counted from here, in the background. */
@ApplicationScoped
@Transactional
public class OpenPublicatie {

    @Inject
    private Publicaties publicaties;

    @Inject
    private Publicatieproces proces;

    @Inject
    private Verloop verloop;

    @Inject
    private Grondslagen grondslagen;

    @Inject
    private Clock clock;

    public Publicatie open(Ik ik, Opdracht opdracht) {
        LocalDate vandaag = LocalDate.now(clock);
        if (opdracht.totJaar() > vandaag.getYear()) {
            throw new RuleViolation("Q1.4", "totJaar", "Kies een jaar tot en met " + vandaag.getYear() + ".");
        }
        List<Publicatie> bestaand = publicaties.van(opdracht.totJaar());
        if (bestaand.stream().anyMatch(een -> een.stand().isOpen())) {
            throw new RuleViolation(
                    "Q1.3", "totJaar", "Aan cijfers tot en met " + opdracht.totJaar() + " wordt al gewerkt.");
        }
        Publicatie nieuw = new Publicatie(
                opdracht,
                bestaand.stream().mapToInt(Publicatie::versie).max().orElse(0) + 1,
                grondslagen.van(opdracht.vanJaar(), opdracht.totJaar()),
                ik,
                clock.instant(),
                vandaag);
        nieuw.gewijzigd(ik, clock.instant());
        publicaties.voegToe(nieuw);
        verloop.schrijf(nieuw, ik, Verloop.Wat.GEOPEND, opdracht.reden());
        proces.start(nieuw);
        return nieuw;
    }
}
