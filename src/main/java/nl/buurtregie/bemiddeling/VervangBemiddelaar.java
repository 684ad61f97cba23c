package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** One mediator goes, another comes, and the case goes on. Many cases at once when somebody is away: all or none. */
@ApplicationScoped
@Transactional
public class VervangBemiddelaar {

    /** Nobody takes it yet: the case stands at the coördinator, with a place free. */
    public static final long NIEMAND = 0;

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Clock clock;

    /** By somebody against whom nothing is. */
    public void vervang(Ik ik, Stap stap, Long weg, long nieuw, String reden) {
        vervang(ik, stap, weg, nieuw, reden, null);
    }

    /**
     * @param weg who leaves; null when a place is empty already
     * @param reden at most 100 characters
     * @param toch why this one in spite of where he or she lives or came before, as long; blank when it is not written
     */
    public void vervang(Ik ik, Stap stap, Long weg, long nieuw, String reden, String toch) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        Bemiddeling nu = bemiddelingen.get(ik, stap.nummer());
        Set<Long> blijft = new HashSet<>(nu.paar());
        blijft.remove(weg);
        String ondanks = kandidaten.eisVrij(nu, Set.of(nieuw), blijft, "nieuw", toch);
        vastleggen.wissel(
                vastleggen.openen(ik, stap),
                ik,
                stap,
                Handeling.VERVANGING,
                zaak -> zaak.vervangt(weg, nieuw, clock.instant()),
                kandidaten.namen(List.of(nieuw)) + " erbij: " + reden + ondanks);
    }

    /**
     * The same for every case, with the version it has now.
     *
     * @param nieuw who takes them, or {@link #NIEMAND}
     */
    public void draagOver(Ik ik, List<String> nummers, long weg, long nieuw, String reden) {
        for (String nummer : nummers) {
            Stap stap = new Stap(nummer, bemiddelingen.get(ik, nummer).versie(), null);
            if (nieuw == NIEMAND) {
                laatVrij(ik, stap, weg, reden);
            } else {
                vervang(ik, stap, weg, nieuw, reden);
            }
        }
    }

    private void laatVrij(Ik ik, Stap stap, long weg, String reden) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        vastleggen.wissel(
                vastleggen.openen(ik, stap),
                ik,
                stap,
                Handeling.VERVANGING,
                zaak -> zaak.verliest(weg, clock.instant()),
                "een plek is vrij: " + reden);
    }
}
