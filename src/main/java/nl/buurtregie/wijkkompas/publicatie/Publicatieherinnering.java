package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** A version that lies too long with the analist or the manager: whoever can go on with it hears so by mail. */
@ApplicationScoped
class Publicatieherinnering {

    @Inject
    private Publicatietermijnen termijnen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Clock clock;

    /** The morning after the last day of a step that begins now. */
    Date na(Publicatiestand stand) {
        LocalDate laatste = termijnen.einde(stand, LocalDate.now(clock));
        return Date.from(
                laatste.plusDays(1).atTime(8, 0).atZone(SharedClock.ZONE).toInstant());
    }

    void stuur(String nummer, Publicatiestand stand) {
        medewerkers
                .adressen(stand.wie())
                .forEach(email -> postkamer.verstuur(Bericht.los(
                        "termijn verstreken",
                        email,
                        "Publicatie " + nummer + " wacht op je",
                        "De cijfers van publicatie " + nummer + " liggen langer dan afgesproken " + stand.woord()
                                + ".\n\nJe vindt ze bij Publicaties.\n")));
    }
}
