package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;

/** A list of volunteers is looked at, and then all of them are invited who can be: in one transaction, each with a mail. */
@ApplicationScoped
@Transactional
public class NodigLijstUit {

    @Inject
    private Beheerrecht recht;

    @Inject
    private Uitnodigingsregels regels;

    @Inject
    private Lijstlezer lezer;

    @Inject
    private NodigUit nodigUit;

    /** What would happen; nothing happens yet. */
    public List<Lijstregel> bekijk(Ik ik, String tekst) {
        recht.eis(ik);
        return lezer.lees(tekst);
    }

    /**
     * It is judged again: somebody may have been invited since it was looked at.
     *
     * @return how many were invited
     */
    public int nodigUit(Ik ik, String tekst, String site) {
        recht.eis(ik);
        regels.eenVoorEen(); // the same list pressed twice: the second reads what the first did
        List<Lijstregel> goed =
                bekijk(ik, tekst).stream().filter(Lijstregel::isGoed).toList();
        goed.forEach(een -> nodigUit.nodigUit(ik, een.naam(), een.email(), Set.of(een.rol()), site));
        return goed.size();
    }
}
