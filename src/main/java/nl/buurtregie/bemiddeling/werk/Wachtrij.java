package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Escalatiekans;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.WorkingDays;

/** The waiting list in the one order that everybody sees: by the table in force; of equals, whose term ends first. */
@ApplicationScoped
public class Wachtrij {

    /** So many are weighed, whose term ends first; who came after them cannot have waited long. */
    public static final int GEWOGEN = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Wachtvolgorde volgorde;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    /**
     * One that waits for a pair.
     *
     * @param gewacht werkdagen, without those that stood still
     * @param laat werkdagen after its term; 0 when it is in time
     */
    public record Wachtende(Taak taak, Escalatiekans kans, int gewacht, int laat, Wachtvolgorde.Plaats plaats) {}

    /** Those that this person may see. */
    public List<Wachtende> van(Ik ik) {
        return opVolgorde(werkvoorraad.wachtlijst(ik, GEWOGEN));
    }

    /** Of all, for who may see no case. */
    List<Wachtende> alle() {
        return opVolgorde(
                em.createQuery("select t from Taak t where t.status = :wacht order by t.einde, t.id", Taak.class)
                        .setParameter("wacht", Status.WACHTLIJST)
                        .setMaxResults(GEWOGEN)
                        .getResultList());
    }

    private List<Wachtende> opVolgorde(List<Taak> taken) {
        Map<Long, Escalatiekans> kansen = bemiddelingen.escalatiekansen(taken);
        Map<Long, LocalDate> stil = inWachtSinds(taken);
        return taken.stream()
                .map(taak -> weeg(taak, kansen.get(taak.bemiddelingId()), stil.get(taak.bemiddelingId())))
                .sorted(Comparator.comparingDouble(
                        (Wachtende een) -> -een.plaats().punten()))
                .toList();
    }

    /** Since when those of these cases that are in de wacht stand still; by id. */
    private Map<Long, LocalDate> inWachtSinds(List<Taak> taken) {
        List<Long> stil =
                taken.stream().filter(Taak::isStil).map(Taak::bemiddelingId).toList();
        return stil.isEmpty()
                ? Map.of()
                : Rows.map(
                        em.createQuery("select b.id, b.wacht.sinds from Bemiddeling b where b.id in :ids")
                                .setParameter("ids", stil),
                        Long.class,
                        LocalDate.class);
    }

    /** @param stilSinds null when its term runs */
    private Wachtende weeg(Taak taak, Escalatiekans kans, LocalDate stilSinds) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate geteldTot = stilSinds == null ? vandaag : stilSinds;
        LocalDate einde = taak.termijn().einde();
        int gewacht = Math.max(0, werkdagen.between(taak.termijn().begin(), geteldTot) - taak.stilstand());
        int laat = vandaag.isAfter(einde) ? werkdagen.between(einde, vandaag) : 0;
        return new Wachtende(taak, kans, gewacht, laat, volgorde.plaats(kans, gewacht));
    }
}
