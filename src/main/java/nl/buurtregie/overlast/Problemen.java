package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.begrip.Overlastnummer;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Grond;
import nl.buurtregie.privacy.Raadplegingen;

/** All problems. Whatever is asked here is asked by somebody, and answers only with what he or she may see. */
@ApplicationScoped
public class Problemen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Concierges concierges;

    @Inject
    private Clock clock;

    /** @throws NotFound when there is no such problem or it is not yours: you cannot tell which */
    public Probleem get(Ik ik, String nummer) {
        return find(ik, nummer).orElseThrow(() -> geweigerd(ik, nummer));
    }

    /**
     * By what a reporter or a colleague tells over the telephone; also what is closed.
     *
     * @throws NotFound when there is none or it is not yours: you cannot tell which
     */
    public Probleem get(Ik ik, Overlastnummer nummer) {
        return get(ik, nummer.melding() ? vanMelding(nummer.nummer()) : nummer.nummer());
    }

    private String vanMelding(String melding) {
        return em.createQuery(
                        "select p.nummer from Melding m join Probleem p on p.id = m.probleemId where m.nummer = :nummer",
                        String.class)
                .setParameter("nummer", melding)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private NotFound geweigerd(Ik ik, String nummer) {
        boolean bestaat = !em.createNativeQuery("select 1 from probleem where nummer = ?1")
                .setParameter(1, nummer)
                .getResultList()
                .isEmpty();
        if (bestaat) {
            raadplegingen.geweigerd(ik, nummer);
        }
        return new NotFound();
    }

    /** For the access log: why this person sees this problem now. */
    public static Bekeken bekeken(Ik ik, Probleem probleem) {
        Grond grond = ik.is(Rol.TEAMLEIDER) ? Grond.TEAMLEIDER : Grond.CONCIERGE;
        return new Bekeken(probleem.nummer(), grond, null, !probleem.stand().isOpen(), probleem.buurtCode());
    }

    public Optional<Probleem> find(Ik ik, String nummer) {
        return Overlastrecht.vul(
                        em.createQuery(
                                "select p from Probleem p where p.nummer = :nummer and"
                                        + Overlastrecht.voor(ik, "p.buurtCode"),
                                Probleem.class),
                        ik)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is none or it is not yours */
    Probleem get(Ik ik, long id) {
        return find(ik, getVoorProces(id).nummer()).orElseThrow(NotFound::new);
    }

    /** Where it went when it was joined to another; empty when that cannot be seen. */
    Optional<Probleem> volg(Ik ik, Probleem probleem) {
        Optional<Probleem> nu = Optional.of(probleem);
        for (int keer = 0; keer < 5 && nu.isPresent() && nu.get().stand() == Stand.GESTOPT; keer++) {
            String verder = nu.get().samengevoegdMet();
            nu = verder == null ? Optional.empty() : find(ik, verder);
        }
        return nu;
    }

    /** For the process, for partners and reporters with a link of their own: they act for nobody. */
    Probleem getVoorProces(String nummer) {
        return em.createQuery("select p from Probleem p where p.nummer = :nummer", Probleem.class)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Probleem getVoorProces(long id) {
        return Optional.ofNullable(em.find(Probleem.class, id)).orElseThrow(NotFound::new);
    }

    /** For the partner who has it: the hand-over is the right to see it. */
    public Probleem vanOverdracht(Overdracht overdracht) {
        return getVoorProces(overdracht.probleemId());
    }

    /** P-2026-00004: a number that only goes up; a gap is possible. */
    String volgendNummer() {
        Number volgende = (Number)
                em.createNativeQuery("select nextval('probleemnummer_seq')").getSingleResult();
        return "P-%d-%05d".formatted(LocalDate.now(clock).getYear(), volgende.longValue());
    }

    /** @param gezienDoor account of who saw it in the street, who has it from now on when he or she walks there; or null */
    void add(Probleem nieuw, Long gezienDoor) {
        nieuw.eigenaar(gezienDoor != null && concierges.looptIn(gezienDoor, nieuw.buurtCode()) ? gezienDoor : null);
        em.persist(nieuw);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    public Optional<Overlasttaak> taak(Probleem probleem) {
        return em.createQuery("select t from Overlasttaak t where t.probleemId = :probleem", Overlasttaak.class)
                .setParameter("probleem", probleem.id())
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<Probleemregel> historie(Probleem probleem) {
        return em.createQuery(
                        "select r from Probleemregel r where r.probleemId = :probleem order by r.id desc",
                        Probleemregel.class)
                .setParameter("probleem", probleem.id())
                .getResultList();
    }

    /** Numbers of closed problems of which something came in that nobody of the team heard or saw yet; the first 50. */
    public List<String> aangevuldNaAfloop(Ik ik) {
        List<?> nummers = em.createNativeQuery(
                        "select p.nummer from nieuws_na_afloop n join probleem p on p.id = n.probleem_id"
                                + " where p.gesloten_op is not null and" + Overlastrecht.sql(ik, "p.buurt_code")
                                + "order by n.op limit 50")
                .setParameter(99, ik.id())
                .getResultList();
        return nummers.stream().map(String.class::cast).toList();
    }

    /** Somebody of the team knows what came in after it was closed. */
    public void gezien(Probleem probleem) {
        em.createNativeQuery("delete from nieuws_na_afloop where probleem_id = ?1")
                .setParameter(1, probleem.id())
                .executeUpdate();
    }

    /** Reports that somebody still waits for an answer on, of one problem. */
    boolean wachtIemand(Probleem probleem) {
        em.flush();
        return em.createQuery(
                                "select count(m) from Melding m where m.probleemId = :probleem and m.antwoordVoor is not null"
                                        + " and m.melderContact is not null and m.beantwoordOp is null and m.ingetrokkenOp is null",
                                Long.class)
                        .setParameter("probleem", probleem.id())
                        .getSingleResult()
                > 0;
    }
}
