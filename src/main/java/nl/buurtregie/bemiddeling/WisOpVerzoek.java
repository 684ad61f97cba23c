package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.bewaren.Bewaarplan;

/**
 * A case goes because a neighbour asked for it, and with it the warnings at the door of that neighbour: they are about him or her. As long
 * as another case runs there they stay, for whoever goes there.
 */
@ApplicationScoped
class WisOpVerzoek {

    private static final String ZELFDE_DEUR = "x.postcode = p.postcode and x.huisnummer = p.huisnummer"
            + " and lower(coalesce(x.toevoeging, '')) = lower(coalesce(p.toevoeging, ''))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Zaakwisser wisser;

    @Inject
    private Bewaarplan plan;

    void wis(Partij partij) {
        if (!looptNogIets(partij)) {
            waarschuwingen(partij).forEach(this::wis);
        }
        Bemiddeling zaak = partij.zaak();
        wisser.wis(zaak);
        plan.opVerzoek("zaken", zaak.nummer());
    }

    Optional<String> watBlijft(Partij partij) {
        return looptNogIets(partij)
                ? waarschuwingen(partij).stream().findFirst().map(laatste -> laatste.woorden())
                : Optional.empty();
    }

    private void wis(Waarschuwing een) {
        em.createNativeQuery("delete from adreswaarschuwing where id = ?1")
                .setParameter(1, een.id())
                .executeUpdate();
        plan.opVerzoek("adreswaarschuwingen", Long.toString(een.id()));
    }

    private boolean looptNogIets(Partij partij) {
        return !em.createNativeQuery("select 1 from partij p join partij x on " + ZELFDE_DEUR
                        + " join bemiddeling b on b.id = x.bemiddeling_id where p.id = ?1"
                        + " and b.id <> p.bemiddeling_id and b.status <> 'AFGESLOTEN'")
                .setParameter(1, partij.id())
                .getResultList()
                .isEmpty();
    }

    /** At the door of this neighbour, the one that stays longest first. */
    private List<Waarschuwing> waarschuwingen(Partij partij) {
        return Rows.of(
                em.createNativeQuery("select x.id, x.tot from partij p join adreswaarschuwing x on " + ZELFDE_DEUR
                                + " where p.id = ?1 order by x.tot desc")
                        .setParameter(1, partij.id()),
                Waarschuwing.class);
    }

    private record Waarschuwing(long id, LocalDate tot) {

        String woorden() {
            return "Bij dit adres loopt nog een andere zaak. De waarschuwing daar blijft staan tot en met "
                    + DutchDates.withYear(tot) + ".";
        }
    }
}
