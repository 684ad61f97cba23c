package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Changed;

/** What every act on a road has in common: right and version checked, then the change and its line of history. */
@ApplicationScoped
class Wegschrift {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Clock clock;

    /**
     * One step, in the transaction of its act.
     *
     * @param gezien the version that was on the page
     * @param dag the day it happened; null is today
     * @throws Changed when somebody else was first
     */
    Loopbaan stap(
            Ik ik, long id, int gezien, Wegfeit wat, LocalDate dag, Consumer<Loopbaan> wijziging, String toelichting) {
        Loopbaan een = loopbanen.get(ik, id);
        eisVersie(een, gezien);
        wijziging.accept(een);
        schrijf(ik, een, wat, dag == null ? vandaag() : dag, toelichting);
        return een;
    }

    void eisVersie(Loopbaan een, int gezien) {
        if (een.versie() != gezien) {
            throw new Changed("Een collega", clock.instant());
        }
    }

    /** Only the line: the change itself was made. */
    void schrijf(Ik ik, Loopbaan van, Wegfeit wat, LocalDate dag, String toelichting) {
        em.persist(new Loopbaanregel(van, clock.instant(), dag, ik.naam(), wat, toelichting));
        em.flush();
    }

    void begin(Ik ik, Loopbaan nieuw, Wegfeit wat, String toelichting) {
        em.persist(nieuw);
        em.flush();
        schrijf(ik, nieuw, wat, vandaag(), toelichting);
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
