package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.buurtregie.bemiddeling.Toewijzing;
import nl.buurtregie.bemiddeling.Zaakvraag;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;

/** The question to a mediator, on the own page and behind the link of a mail: the same card. */
@ApplicationScoped
public class Vraagbeeld {

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    public VraagView van(Toewijzing gevraagd, String actie) {
        Zaakvraag vraag = Zaakvraag.van(gevraagd);
        return new VraagView(
                actie,
                vraag.aard(),
                gebieden.get(vraag.buurtCode()).naam(),
                vraag.talen(),
                vraag.grootte(),
                voor(vraag.uiterlijk()),
                clock.instant().isAfter(vraag.uiterlijk()));
    }

    /** "do 26 november, 12.00 uur" */
    public static String voor(Instant uiterlijk) {
        return DutchDates.day(uiterlijk.atZone(SharedClock.ZONE).toLocalDate()) + ", " + DutchDates.time(uiterlijk)
                + " uur";
    }
}
