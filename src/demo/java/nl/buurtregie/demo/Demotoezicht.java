package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.privacy.Raadplegingen;
import nl.buurtregie.privacy.verzoek.DienVerzoekIn;
import nl.buurtregie.privacy.verzoek.Indiening;
import nl.buurtregie.privacy.verzoek.Recht;
import nl.buurtregie.privacy.verzoek.Verzoekkanaal;

/** Work for the privacyfunctionaris: looking that stands out, and somebody who asks for the own data. */
@ApplicationScoped
class Demotoezicht {

    private static final int AFGELOPEN = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private DienVerzoekIn dienIn;

    void maak(Ik coordinator) {
        em.createQuery("select b from Bemiddeling b where b.status = :status order by b.id", Bemiddeling.class)
                .setParameter("status", Status.AFGESLOTEN)
                .setMaxResults(AFGELOPEN)
                .getResultList()
                .forEach(zaak ->
                        raadplegingen.ingezien(coordinator, Zaakrecht.bekeken(coordinator, zaak), "dossier"));
        dienIn.dienIn(
                Ik.vanBuiten("inwoner"),
                new Indiening(
                        UUID.randomUUID(),
                        Recht.INZAGE,
                        Verzoekkanaal.SITE,
                        "Mevrouw Schelpenpad",
                        null,
                        "0600000000",
                        null,
                        "Mijn zaak van dit jaar",
                        "Ik wil weten wat jullie over mij bewaren."));
    }
}
