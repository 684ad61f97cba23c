package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;

/** What a calendar program gets that asks with a secret link: talks on the cases that are the owner's right now. */
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
    private Clock clock;

    /** @throws NotFound when the link does not work, or its owner does not work here any more */
    @Transactional
    public String tekst(String geheim) {
        Medewerker van = Geheim.van(geheim)
                .flatMap(links::eigenaar)
                .map(medewerkers::get)
                .filter(wie -> toegang.isOpen(wie) && wie.rollen().contains(Rol.BEMIDDELAAR))
                .orElseThrow(NotFound::new);
        List<Gesprek> eigen =
                gesprekken.vanBemiddelaar(van.id(), clock.instant().minus(TERUG));
        return Kalendertekst.van(eigen);
    }
}
