package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;

/** Who has which case in hand. Nobody has to let go of one: who is away today, or is no coördinator any more, has none. */
@ApplicationScoped
public class Zaakhouders {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    /** Who has a case in hand, and since when. */
    public record Houder(long zaak, long medewerkerId, String naam, Instant sinds) {}

    /** Who had a case in hand, and is away today; until when. */
    public record Afwezige(long zaak, long medewerkerId, String naam, LocalDate tot) {}

    /** JPQL condition on a {@link Zaakhouder} z, with white space around it; {@link #vul} gives it its values. */
    public static String telt() {
        return werkt("z") + "and not" + isWeg("z");
    }

    /** The same of one who would count, but is away today. */
    public static String isAfwezig(String houder) {
        return werkt(houder) + "and" + isWeg(houder);
    }

    private static String werkt(String houder) {
        return " exists (select m.id from Medewerker m where m.id = " + houder
                + ".medewerkerId and m.actief = true and :houderrol member of m.rollen) ";
    }

    private static String isWeg(String houder) {
        return " exists (select a.id from Afwezigheid a where a.medewerkerId = " + houder
                + ".medewerkerId and a.van <= :houderdag and a.tot >= :houderdag) ";
    }

    public static <Q extends Query> Q vul(Q vraag, LocalDate vandaag) {
        vraag.setParameter("houderrol", Rol.COORDINATOR).setParameter("houderdag", vandaag);
        return vraag;
    }

    /** By case, in one statement. */
    public Map<Long, Houder> van(Collection<Long> zaken) {
        if (zaken.isEmpty()) {
            return Map.of();
        }
        Query vraag = em.createQuery(
                        "select z.bemiddelingId, z.medewerkerId, mens.naam, z.op from Zaakhouder z, Medewerker mens"
                                + " where mens.id = z.medewerkerId and z.bemiddelingId in :zaken and" + telt())
                .setParameter("zaken", zaken);
        return Rows.of(vul(vraag, LocalDate.now(clock)), Houder.class).stream()
                .collect(Collectors.toMap(Houder::zaak, Function.identity()));
    }

    public Optional<Houder> van(Bemiddeling zaak) {
        return Optional.ofNullable(van(List.of(zaak.id())).get(zaak.id()));
    }

    /** Whose it was before he or she went away, and is again afterwards; by case, in one statement. */
    public Map<Long, Afwezige> afwezig(Collection<Long> zaken) {
        if (zaken.isEmpty()) {
            return Map.of();
        }
        Query vraag = em.createQuery(
                        "select z.bemiddelingId, z.medewerkerId, mens.naam, max(weg.tot) from Zaakhouder z, Medewerker mens,"
                                + " Afwezigheid weg where mens.id = z.medewerkerId and weg.medewerkerId = z.medewerkerId and"
                                + " weg.van <= :houderdag and weg.tot >= :houderdag and z.bemiddelingId in :zaken and"
                                + isAfwezig("z") + "group by z.bemiddelingId, z.medewerkerId, mens.naam")
                .setParameter("zaken", zaken);
        return Rows.of(vul(vraag, LocalDate.now(clock)), Afwezige.class).stream()
                .collect(Collectors.toMap(Afwezige::zaak, Function.identity()));
    }

    public Optional<Afwezige> afwezig(Bemiddeling zaak) {
        return Optional.ofNullable(afwezig(List.of(zaak.id())).get(zaak.id()));
    }

    /** The coördinatoren who hear of one case. */
    public Set<Medewerker> lezers(String nummer, Predicate<Medewerker> bereikt) {
        List<Long> zaak = em.createQuery("select b.id from Bemiddeling b where b.nummer = :nummer", Long.class)
                .setParameter("nummer", nummer)
                .getResultList();
        return lezers(Rol.COORDINATOR, bereikt, zaak).keySet();
    }

    /**
     * Who hears of which case: whoever may see it, and is reached. Of coördinatoren only who has it in hand; all of them when nobody has, or
     * who has it is not reached.
     */
    Map<Medewerker, Set<Long>> lezers(Rol rol, Predicate<Medewerker> bereikt, Collection<Long> zaken) {
        if (zaken.isEmpty()) {
            return Map.of();
        }
        Map<Medewerker, Set<Long>> lezers = new LinkedHashMap<>();
        medewerkers.met(rol).stream().filter(bereikt).forEach(wie -> lezers.put(wie, mag(wie, rol, zaken)));
        if (rol == Rol.COORDINATOR) {
            van(zaken).values().forEach(houder -> alleen(lezers, houder));
        }
        lezers.values().removeIf(Set::isEmpty);
        return lezers;
    }

    private static void alleen(Map<Medewerker, Set<Long>> lezers, Houder houder) {
        lezers.keySet().stream()
                .filter(wie ->
                        wie.id() == houder.medewerkerId() && lezers.get(wie).contains(houder.zaak()))
                .findFirst()
                .ifPresent(hij ->
                        lezers.forEach((wie, zaken) -> zaken.removeIf(zaak -> wie != hij && zaak == houder.zaak())));
    }

    private Set<Long> mag(Medewerker wie, Rol rol, Collection<Long> zaken) {
        Ik ik = new Ik(wie.id(), wie.naam(), Set.of(rol));
        return Zaakrecht.vul(
                        em.createQuery(
                                "select b.id from Bemiddeling b where b.id in :zaken and" + Zaakrecht.voor(ik, "b.id"),
                                Long.class),
                        ik)
                .setParameter("zaken", zaken)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
