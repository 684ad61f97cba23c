package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.Geheim;

/** Lays a problem with a partner: one owner, a term, and a link to answer. */
@ApplicationScoped
class Overdrager {

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Overlasttermijnen termijnen;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Event<Overgedragen> verteld;

    @Inject
    private Clock clock;

    /** @param bericht at most 500 characters, or null */
    void leg(Probleem probleem, Partner partner, String bericht, Ik ik) {
        LocalDate einde = termijnen.antwoordVan(partner, probleem.categorie(), LocalDate.now(clock));
        Geheim geheim = Geheim.nieuw();
        Overdracht nieuw = new Overdracht(probleem, partner, bericht, clock.instant(), ik.naam(), einde, geheim.hash());
        overdrachten.add(nieuw);
        historie.schrijf(probleem, ik, Wat.OVERGEDRAGEN, "aan " + partner.naam());
        verteld.fire(new Overgedragen(nieuw, probleem, geheim));
    }
}
