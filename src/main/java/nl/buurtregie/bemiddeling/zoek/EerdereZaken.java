package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.EerdereZaak;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.privacy.Raadplegingen;

/** INT-06: the cases where an address appears already, among those somebody may see. */
@ApplicationScoped
@Transactional
public class EerdereZaken {

    public static final int HOOGSTENS = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    /** For whoever typed an address: that door first, then others of that number. That it was looked up is written down for each case. */
    public List<EerdereZaak> zoek(Ik ik, Adres adres) {
        List<Bemiddeling> zaken = new ArrayList<>(zaken(ik, adres, " = "));
        zaken(ik, adres, " <> ").stream()
                .filter(zaak -> zaken.size() < HOOGSTENS && !zaken.contains(zaak))
                .forEach(zaken::add);
        raadplegingen.gevonden(
                ik, zaken.stream().map(zaak -> Zaakrecht.bekeken(ik, zaak)).toList(), "aanmelding");
        return zaken.stream().map(zaak -> EerdereZaak.opAdres(zaak, adres)).toList();
    }

    /** Other cases with this door, newest first, at most {@link #HOOGSTENS}. */
    public List<EerdereZaak> op(Ik ik, Adres adres) {
        return zaken(ik, adres, " = ").stream()
                .map(zaak -> EerdereZaak.opAdres(zaak, adres))
                .toList();
    }

    private List<Bemiddeling> zaken(Ik ik, Adres adres, String toevoeging) {
        return Zaakrecht.vul(
                        em.createQuery(
                                "select b from Bemiddeling b where b.id in (select p.bemiddeling.id from Partij p"
                                        + " where p.postcode = :postcode and p.huisnummer = :huisnummer and "
                                        + Adres.kortIn("p.toevoeging") + toevoeging + ":toevoeging) and"
                                        + Zaakrecht.voor(ik, "b.id")
                                        + "order by b.aanleiding.aangemeldOp desc",
                                Bemiddeling.class),
                        ik)
                .setParameter("postcode", adres.postcode())
                .setParameter("huisnummer", adres.huisnummer())
                .setParameter("toevoeging", Adres.kort(adres.toevoeging()))
                .setMaxResults(HOOGSTENS)
                .getResultList();
    }
}
