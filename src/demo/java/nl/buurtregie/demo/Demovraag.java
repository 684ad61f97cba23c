package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Intake;
import nl.buurtregie.bemiddeling.Kandidaat;
import nl.buurtregie.bemiddeling.Kandidaten;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.VoerIntake;
import nl.buurtregie.bemiddeling.WijsToe;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** Today the two demo mediators are asked for a case: the one who waits longest of those that they may have. */
@ApplicationScoped
class Demovraag {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private VoerIntake voerIntake;

    @Inject
    private WijsToe wijsToe;

    /** @param van the cases to choose from: whoever works here already keeps the own ones */
    void vraag(Ik coordinator, List<Ik> paar, Set<String> van) {
        List<Long> ids = paar.stream().map(Ik::id).toList();
        em.createQuery("select t from Taak t where t.status in :kan order by t.status desc, t.einde, t.id", Taak.class)
                .setParameter("kan", List.of(Status.WACHTLIJST, Status.INTAKE))
                .getResultStream()
                .filter(taak -> van.contains(taak.nummer()))
                .map(taak -> bemiddelingen.get(coordinator, taak.nummer()))
                .filter(zaak -> !zaak.isInDeWacht() && kunnen(zaak, ids))
                .findFirst()
                .ifPresent(zaak -> vraag(coordinator, zaak, ids));
    }

    private void vraag(Ik coordinator, Bemiddeling zaak, List<Long> ids) {
        if (zaak.status() == Status.INTAKE) {
            voerIntake.voer(coordinator, nu(zaak), new Intake(Besluit.GESCHIKT, Set.of(), Set.of(), null, null));
        }
        wijsToe.wijsToe(coordinator, nu(zaak), ids);
    }

    private static Stap nu(Bemiddeling zaak) {
        return new Stap(zaak.nummer(), zaak.versie(), null);
    }

    private boolean kunnen(Bemiddeling zaak, List<Long> ids) {
        return kandidaten.voor(zaak).stream()
                .filter(een -> !een.isGeweigerd())
                .map(Kandidaat::medewerkerId)
                .toList()
                .containsAll(ids);
    }
}
