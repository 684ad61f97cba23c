package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.zoek.Adresnieuws;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;

/** What was reported at an address, for who may see the streets too. */
@ApplicationScoped
class Adresproblemen implements Adresnieuws {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Categorieen categorieen;

    @Override
    public boolean mag(Ik ik) {
        return ik.is(Rol.TEAMLEIDER) || ik.is(Rol.CONCIERGE);
    }

    @Override
    public List<Regel> op(Ik ik, Adres adres) {
        return Overlastrecht.vul(
                        em.createQuery(
                                "select p from Probleem p where p.postcode = :postcode and p.huisnummer = :huisnummer and"
                                        + Overlastrecht.voor(ik, "p.buurtCode")
                                        + "order by p.geopendOp desc, p.id desc",
                                Probleem.class),
                        ik)
                .setParameter("postcode", adres.postcode())
                .setParameter("huisnummer", adres.huisnummer())
                .setMaxResults(10)
                .getResultStream()
                .map(this::regel)
                .toList();
    }

    private Regel regel(Probleem probleem) {
        return new Regel(
                "/overlast/problemen/" + probleem.nummer(),
                categorieen.naam(probleem.categorie()),
                probleem.nummer() + ", "
                        + DutchDates.withYear(LocalDate.ofInstant(probleem.geopendOp(), SharedClock.ZONE)),
                probleem.stand().isOpen(),
                probleem.stand().woord(),
                categorieen.beeld(probleem.categorie()),
                probleem.geopendOp());
    }
}
