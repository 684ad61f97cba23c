package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** Which cases belong together, as far as the one who asks may see both. */
@ApplicationScoped
public class Koppelingen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    /**
     * A case that belongs to another, as its page shows it.
     *
     * @param dubbel one of the two is the other, entered twice
     */
    public record Gekoppeld(EerdereZaak zaak, Koppelsoort soort, boolean dubbel) {

        public String woord() {
            return dubbel ? "Dubbel ingevoerd" : soort.woord();
        }
    }

    /** Newest first. Two questions: a case that is read beside another entity in one loses its neighbours (EclipseLink 6169). */
    public List<Gekoppeld> bij(Ik ik, Bemiddeling zaak) {
        Map<Long, Koppelsoort> soorten = em.createQuery(
                        "select k from Koppeling k where k.zaakA = :zaak or k.zaakB = :zaak", Koppeling.class)
                .setParameter("zaak", zaak.id())
                .getResultStream()
                .collect(Collectors.toMap(koppeling -> koppeling.ander(zaak.id()), Koppeling::soort));
        if (soorten.isEmpty()) {
            return List.of();
        }
        return Zaakrecht.vul(
                        em.createQuery(
                                "select b from Bemiddeling b where b.id in :ids and" + Zaakrecht.voor(ik, "b.id")
                                        + "order by b.aanleiding.aangemeldOp desc",
                                Bemiddeling.class),
                        ik)
                .setParameter("ids", soorten.keySet())
                .getResultStream()
                .map(ander -> new Gekoppeld(EerdereZaak.van(ander), soorten.get(ander.id()), zijnDubbel(zaak, ander)))
                .toList();
    }

    /** The case to treat this one with; it must be linked first. Whoever closes it at this moment goes first, or waits and finds this one. */
    Bemiddeling hoofdzaak(Ik ik, Bemiddeling zaak, String nummer) {
        Bemiddeling hoofd = bij(ik, zaak).stream()
                .filter(ander -> ander.zaak().nummer().equals(nummer))
                .findFirst()
                .map(ander -> bemiddelingen.get(ik, ander.zaak().nummer()))
                .orElseThrow(() -> new RuleViolation("B2.5", "samenMet", "Kies een zaak die aan deze is gekoppeld."));
        em.refresh(hoofd, LockModeType.PESSIMISTIC_WRITE);
        return hoofd;
    }

    /** One of the two is the other, entered twice. */
    static boolean zijnDubbel(Bemiddeling een, Bemiddeling ander) {
        return isDubbelVan(een, ander) || isDubbelVan(ander, een);
    }

    private static boolean isDubbelVan(Bemiddeling zaak, Bemiddeling ander) {
        return zaak.isDubbel() && zaak.samenMet().filter(ander.id()::equals).isPresent();
    }

    /** As they are now, and nobody else changes them before this act is done; always in the same order, or two would wait for each other. */
    void houdVast(Bemiddeling een, Bemiddeling ander) {
        em.flush();
        Stream.of(een, ander)
                .sorted(Comparator.comparing(Bemiddeling::id))
                .forEach(zaak -> em.refresh(zaak, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Unless they were linked already. */
    void koppelDubbel(Bemiddeling dubbel, Bemiddeling ander, Ik ik) {
        if (!zijnGekoppeld(dubbel, ander)) {
            add(new Koppeling(
                    dubbel.id(),
                    ander.id(),
                    Koppelsoort.ZELFDE_CONFLICT,
                    dubbel.afloop().resultaatOp(),
                    ik.naam()));
        }
    }

    boolean zijnGekoppeld(Bemiddeling een, Bemiddeling ander) {
        return em.createQuery("select count(k) from Koppeling k where k.zaakA = :a and k.zaakB = :b", Long.class)
                        .setParameter("a", Math.min(een.id(), ander.id()))
                        .setParameter("b", Math.max(een.id(), ander.id()))
                        .getSingleResult()
                > 0;
    }

    void add(Koppeling nieuw) {
        em.persist(nieuw);
    }

    void remove(Bemiddeling een, Bemiddeling ander) {
        em.createQuery("delete from Koppeling k where k.zaakA = :a and k.zaakB = :b")
                .setParameter("a", Math.min(een.id(), ander.id()))
                .setParameter("b", Math.max(een.id(), ander.id()))
                .executeUpdate();
    }

    /** The cases that wait for this one. */
    List<Bemiddeling> wachtOp(Bemiddeling hoofdzaak) {
        return em.createQuery(
                        "select b from Bemiddeling b where b.samenMet = :zaak and b.status = :status",
                        Bemiddeling.class)
                .setParameter("zaak", hoofdzaak.id())
                .setParameter("status", Status.WACHT_OP_ANDERE_ZAAK)
                .getResultList();
    }
}
