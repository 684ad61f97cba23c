package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Uitnodiger;
import nl.buurtregie.mensen.Accountlink.Soort;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.RuleViolation;

/** A beheerder asks somebody to come and work here: an account that waits, and a link by mail that opens it. */
@ApplicationScoped
@Transactional
public class NodigUit implements Uitnodiger {

    @Inject
    private Beheerrecht recht;

    @Inject
    private Uitnodigingsregels regels;

    @Inject
    private Accountlinks links;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Inject
    private Clock clock;

    @Override
    public long nodigUit(Ik ik, String naam, String email, Set<Rol> rollen, String site) {
        recht.eis(ik);
        Medewerker nieuw = regels.maak(naam, email, rollen);
        stuur(ik, nieuw, site);
        boek.schrijf(nieuw.id(), ik, Accountwijziging.Wat.UITGENODIGD, "als " + Rol.woorden(rollen, " en "));
        return nieuw.id();
    }

    /** A new link; the one that was sent before works no longer. */
    public void opnieuw(Ik ik, long wie, String site) {
        Medewerker genodigd = eisGenodigd(ik, wie);
        stuur(ik, genodigd, site);
        boek.schrijf(wie, ik, Accountwijziging.Wat.OPNIEUW_UITGENODIGD, null);
    }

    /** The link works no longer, and the account that waited is closed. */
    public void trekIn(Ik ik, long wie) {
        Medewerker genodigd = eisGenodigd(ik, wie);
        links.trekIn(wie);
        genodigd.sluit(clock.instant());
        boek.schrijf(wie, ik, Accountwijziging.Wat.UITNODIGING_INGETROKKEN, null);
    }

    private Medewerker eisGenodigd(Ik ik, long wie) {
        Medewerker genodigd = recht.get(ik, wie);
        if (genodigd.stand() != Accountstand.UITGENODIGD) {
            throw new RuleViolation(
                    "M14", "Deze uitnodiging staat niet meer open. Kijk op de pagina van deze persoon.");
        }
        return genodigd;
    }

    private void stuur(Ik ik, Medewerker wie, String site) {
        var link = links.maak(Soort.UITNODIGING, wie.id());
        post.uitnodiging(wie, ik.naam(), site, link, clock.instant().plus(Soort.UITNODIGING.geldig()))
                .ifPresent(bericht -> links.gemaild(Soort.UITNODIGING, wie.id(), bericht));
    }
}
