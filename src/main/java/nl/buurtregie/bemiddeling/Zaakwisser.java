package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.verzoek.Uitvoering;

/** Takes everybody out of a case: after its term, or when somebody asks for it. Its kind, its place and its result stay. */
@ApplicationScoped
class Zaakwisser {

    private static final String ZELFDE_DEUR = "x.postcode = p.postcode and x.huisnummer = p.huisnummer and "
            + Adres.kortInSql("x.toevoeging") + " = " + Adres.kortInSql("p.toevoeging");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Zaakgewist> gewist;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void wis(Bemiddeling zaak) {
        zaak.gewist(clock.instant());
        em.flush(); // the history lets go of words only of a case that was emptied
        wisWoorden(zaak.id());
        gewist.fire(new Zaakgewist(zaak));
    }

    /**
     * Because this neighbour asked for it: with the warnings at his or her door, that are about him or her. As long as another case runs
     * there they stay, for whoever goes there.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void opVerzoek(Partij partij) {
        if (!looptNogIets(partij)) {
            waarschuwingen(partij).forEach(this::wis);
        }
        Bemiddeling zaak = partij.zaak();
        wis(zaak);
        plan.opVerzoek("zaken", zaak.nummer());
    }

    /** What then stays, until when and why. */
    Optional<Uitvoering.Blijft> watBlijft(Partij partij) {
        return looptNogIets(partij)
                ? waarschuwingen(partij).stream().findFirst().map(Waarschuwing::blijft)
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

    private void wisWoorden(long zaak) {
        for (String opdracht : List.of(
                "update historie set toelichting = null where bemiddeling_id = ?1 and toelichting is not null",
                "update gesprek set plaats = case when plaats is null then null else 'gewist' end, afgezegd_reden = null"
                        + " where bemiddeling_id = ?1",
                "delete from terugweg where bemiddeling_id = ?1",
                "delete from opgepakt where bemiddeling_id = ?1",
                "delete from notitie where bemiddeling_id = ?1",
                "delete from verwijzercontact where bemiddeling_id = ?1")) {
            em.createNativeQuery(opdracht).setParameter(1, zaak).executeUpdate();
        }
    }

    private record Waarschuwing(long id, LocalDate tot) {

        Uitvoering.Blijft blijft() {
            String dag = DutchDates.withYear(tot);
            return new Uitvoering.Blijft(
                    "Bij dit adres loopt nog een andere zaak. De waarschuwing daar blijft staan tot en met " + dag
                            + ".",
                    "Bij uw adres blijft een waarschuwing staan tot en met " + dag
                            + ". Wie daar voor ons langskomt, heeft die nodig om veilig te werken. Daarna gaat die weg.");
        }
    }
}
