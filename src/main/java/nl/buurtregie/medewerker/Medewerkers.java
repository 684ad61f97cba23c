package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.persistence.Turn;
import nl.buurtregie.platform.time.SharedClock;

/** All accounts. */
@ApplicationScoped
public class Medewerkers {

    /** A role that was taken and given again begins again: of who was invited the book of accounts knows the first day. */
    private static final String SINDS = "with eerste as (select wat, cast(op at time zone '" + SharedClock.ZONE.getId()
            + "' as date) as dag from accountwijziging where medewerker_id = ?1 order by id limit 1)"
            + " select case when bool_and(r.van is not null) and not exists (select from eerste where wat not in"
            + " ('UITGENODIGD', 'AANGENOMEN', 'BEGONNEN', 'GEMEENTE')) then least(min(r.van), (select dag from eerste)) end"
            + " from medewerker_rol r where r.medewerker_id = ?1";

    @PersistenceContext
    private EntityManager em;

    public Optional<Medewerker> find(String gebruikersnaam) {
        return em.createQuery("select m from Medewerker m where m.gebruikersnaam = :naam", Medewerker.class)
                .setParameter("naam", gebruikersnaam)
                .getResultStream()
                .findFirst();
    }

    /** The first day of this account; empty when it is older than such days were kept. */
    public Optional<LocalDate> sinds(long id) {
        List<?> dagen = em.createNativeQuery(SINDS).setParameter(1, id).getResultList();
        return Optional.ofNullable((Date) dagen.get(0)).map(Date::toLocalDate);
    }

    public Medewerker get(long id) {
        return Optional.ofNullable(em.find(Medewerker.class, id)).orElseThrow(NotFound::new);
    }

    /** Names by id, in one statement. */
    public Map<Long, String> namen(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Rows.map(
                em.createQuery("select m.id, m.naam from Medewerker m where m.id in :ids")
                        .setParameter("ids", ids),
                Long.class,
                String.class);
    }

    /** Everybody who has or had an account, by name. */
    public List<Medewerker> alle() {
        return em.createQuery("select m from Medewerker m order by m.naam, m.id", Medewerker.class)
                .getResultList();
    }

    /** Everybody who works in this role now, by name. */
    public List<Medewerker> met(Rol rol) {
        return em.createQuery(
                        "select m from Medewerker m where :rol member of m.rollen order by m.naam", Medewerker.class)
                .setParameter("rol", rol)
                .getResultStream()
                .filter(Medewerker::isActief)
                .toList();
    }

    /** The accounts that {@link Medewerker#houdt} this role, also of who was invited and did not come in yet. */
    public Set<Long> houders(Rol rol) {
        return Set.copyOf(em.createQuery(
                        "select m.id from Medewerker m where :rol member of m.rollen and m.geslotenOp is null",
                        Long.class)
                .setParameter("rol", rol)
                .getResultList());
    }

    /** Where everybody who works in this role now is mailed. */
    public Stream<String> adressen(Rol rol) {
        return met(rol).stream().map(Medewerker::email).flatMap(Optional::stream);
    }

    /** Who is at work or invited, and gets mail at this address. */
    public List<Medewerker> op(String email) {
        return em.createQuery(
                        "select m from Medewerker m where lower(m.email) = lower(:email) and m.geslotenOp is null"
                                + " order by m.id",
                        Medewerker.class)
                .setParameter("email", email)
                .getResultList();
    }

    /**
     * Whoever forgot a password gets a link at his address, and it may open no account but his own.
     *
     * @param wie whose address it becomes; null for a new account
     */
    public void eisVrij(String email, Long wie) {
        if (op(email).stream().anyMatch(een -> !een.id().equals(wie))) {
            throw new RuleViolation("M13", "email", "Met dit e-mailadres is er al een account of een uitnodiging.");
        }
    }

    /**
     * Before {@link #eisVrij} by whoever gives an address to an account: the second waits, and finds the address of the first. No constraint
     * can say it, because an address of a closed account is free.
     */
    public void eenVoorEen() {
        Turn.take(em, "uitnodigen");
    }

    /** Nobody ever had an account here. */
    public boolean isLeeg() {
        return em.createQuery("select count(m) from Medewerker m", Long.class).getSingleResult() == 0;
    }

    /** In the database at once: whatever is written about it next refers to it. */
    public void add(Medewerker nieuw) {
        em.persist(nieuw);
        em.flush();
    }
}
