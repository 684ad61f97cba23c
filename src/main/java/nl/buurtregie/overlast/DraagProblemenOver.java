package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;

/** The problems of a conciërge who leaves, or walks elsewhere. What nobody takes is for whoever walks in that buurt. */
@ApplicationScoped
class DraagProblemenOver implements OpenWerk {

    private static final String WIE_ER_LOOPT = "van wie er loopt";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Concierges concierges;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Clock clock;

    @Override
    public Rol rol() {
        return Rol.CONCIERGE;
    }

    @Override
    public List<Stuk> van(long medewerkerId) {
        return problemen(medewerkerId).stream()
                .map(een -> new Stuk(
                        een.nummer(),
                        een.stand().woord(),
                        "sinds " + DutchDates.day(LocalDate.ofInstant(een.geopendOp(), SharedClock.ZONE), clock)))
                .toList();
    }

    @Override
    public int draagOver(Ik door, long van, Long naar) {
        int zonder = 0;
        for (Probleem probleem : problemen(van)) {
            boolean kan = naar != null && concierges.looptIn(naar, probleem.buurtCode());
            probleem.eigenaar(kan ? naar : null);
            historie.schrijf(probleem, door, Wat.ANDERE_EIGENAAR, kan ? null : WIE_ER_LOOPT);
            zonder += kan ? 0 : 1;
        }
        return zonder;
    }

    /** The roster changed: what lies where somebody walks no more is for whoever does, also for a teamleider who walks. */
    void looptNietMeerIn(Ik door, Concierge rooster) {
        problemen(rooster.medewerkerId()).stream()
                .filter(een -> !rooster.buurten().contains(een.buurtCode()))
                .forEach(een -> laatLos(door, een));
    }

    /** It begins again: who left, or walks elsewhere now, does not have it any more. */
    void heropend(Ik door, Probleem probleem) {
        if (probleem.eigenaar() != null && !concierges.looptIn(probleem.eigenaar(), probleem.buurtCode())) {
            laatLos(door, probleem);
        }
    }

    private void laatLos(Ik door, Probleem probleem) {
        probleem.eigenaar(null);
        historie.schrijf(probleem, door, Wat.ANDERE_EIGENAAR, WIE_ER_LOOPT);
    }

    private List<Probleem> problemen(long medewerkerId) {
        return em.createQuery(
                        "select p from Probleem p where p.eigenaar = :wie and p.geslotenOp is null order by p.geopendOp",
                        Probleem.class)
                .setParameter("wie", medewerkerId)
                .getResultList();
    }
}
