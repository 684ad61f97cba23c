package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.platform.persistence.Rows;

/** All warnings. Who asks must have a case at that address: {@link Adresboek} and the page of a case see to it. */
@ApplicationScoped
public class Adreswaarschuwingen {

    private static final String HIER =
            "select w from Adreswaarschuwing w where w.postcode = :postcode and w.huisnummer =" + " :huisnummer and "
                    + Adres.kortIn("w.toevoeging") + " = :toevoeging";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Those that hold today, newest first. */
    public List<Adreswaarschuwing> bij(Adres adres) {
        return em.createQuery(HIER + " and w.tot >= :vandaag order by w.id desc", Adreswaarschuwing.class)
                .setParameter("postcode", adres.postcode())
                .setParameter("huisnummer", adres.huisnummer())
                .setParameter("toevoeging", Adres.kort(adres.toevoeging()))
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultList();
    }

    /** Those that hold today at the doors of this case, by the key of the party who lives there; in one statement. */
    public Map<Long, List<Adreswaarschuwing>> bij(Bemiddeling zaak) {
        return Rows.of(
                        em.createQuery(
                                        "select p.id, w from Partij p, Adreswaarschuwing w where p.bemiddeling = :zaak and"
                                                + " w.postcode = p.postcode and w.huisnummer = p.huisnummer and w.tot >= :vandaag and "
                                                + Adres.kortIn("w.toevoeging") + " = " + Adres.kortIn("p.toevoeging")
                                                + " order by w.id desc")
                                .setParameter("zaak", zaak)
                                .setParameter("vandaag", LocalDate.now(clock)),
                        Hier.class)
                .stream()
                .collect(Collectors.groupingBy(
                        Hier::partij, Collectors.mapping(Hier::waarschuwing, Collectors.toList())));
    }

    private record Hier(Long partij, Adreswaarschuwing waarschuwing) {}

    void add(Adreswaarschuwing nieuw) {
        em.persist(nieuw);
    }

    void verwijder(Adreswaarschuwing weg) {
        em.remove(weg);
    }
}
