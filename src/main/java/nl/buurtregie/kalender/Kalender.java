package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten;

/** What a calendar program gets that asks with a secret link: talks on the cases that are the owner's right now, and the trainings
 * and intervisies for which he or she is asked. */
@ApplicationScoped
public class Kalender {

    /** What is longer ago, a calendar may forget. */
    private static final Duration TERUG = Duration.ofDays(30);

    @Inject
    private Kalenderlinks links;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toegang toegang;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private Clock clock;

    /** @throws NotFound when the link does not work, or its owner does not work here any more */
    @Transactional
    public String tekst(String geheim) {
        Medewerker van = Geheim.van(geheim)
                .flatMap(links::eigenaar)
                .map(medewerkers::get)
                .filter(wie -> toegang.isOpen(wie) && wie.rollen().contains(Rol.BEMIDDELAAR))
                .orElseThrow(NotFound::new);
        Instant vanaf = clock.instant().minus(TERUG);
        return Kalendertekst.van(
                gesprekken.vanBemiddelaar(van.id(), vanaf),
                bijeenkomsten.vanMedewerker(van.id(), LocalDate.ofInstant(vanaf, SharedClock.ZONE)));
    }
}
