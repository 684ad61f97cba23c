package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** All open cases of one mediator, those with something to do first. */
@ApplicationScoped
public class MijnZaken {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Beperkingen beperkingen;

    /** Cases of this person as a mediator, even when he or she is coördinator too. */
    public List<Bemiddeling> van(Ik ik) {
        Ik alsBemiddelaar = new Ik(ik.id(), ik.naam(), Set.of(Rol.BEMIDDELAAR));
        return Zaakrecht.vul(
                        em.createQuery(
                                "select b from Bemiddeling b where" + Zaakrecht.voor(alsBemiddelaar, "b.id")
                                        + "order by b.aanleiding.aangemeldOp",
                                Bemiddeling.class),
                        alsBemiddelaar)
                .getResultList();
    }

    /** Numbers of cases that are only kept, at somebody's request. */
    public Set<String> stil() {
        return beperkingen.nummers();
    }

    public List<Taak> taken(List<Bemiddeling> zaken) {
        if (zaken.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select t from Taak t where t.bemiddelingId in :zaken order by t.einde, t.id", Taak.class)
                .setParameter("zaken", zaken.stream().map(Bemiddeling::id).toList())
                .getResultList();
    }
}
