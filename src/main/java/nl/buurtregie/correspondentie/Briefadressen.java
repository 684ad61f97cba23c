package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;

/** Makes addresses whole: a postcode is one street and one town. */
@ApplicationScoped
public class Briefadressen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisatie organisatie;

    public Briefadres van(Bemiddeling zaak, Brieflezer aan) {
        Optional<Adres> adres = aan.partij(zaak).flatMap(Partij::adres).map(this::metStraat);
        return Briefadres.van(adres, adres.flatMap(this::plaats));
    }

    private Optional<String> plaats(Adres adres) {
        return Optional.ofNullable(adres.plaats()).or(() -> organisatie.plaats(adres.postcode()));
    }

    /** Others at the same postcode told their street. */
    private Adres metStraat(Adres adres) {
        return adres.straat() != null
                ? adres
                : straat(adres.postcode()).map(adres::in).orElse(adres);
    }

    private Optional<String> straat(String postcode) {
        return em.createQuery(
                        "select p.straat from Partij p where p.postcode = :postcode and p.straat is not null"
                                + " group by p.straat order by count(p) desc, p.straat",
                        String.class)
                .setParameter("postcode", postcode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
