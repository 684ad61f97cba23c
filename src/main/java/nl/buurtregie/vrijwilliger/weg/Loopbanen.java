package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Turn;

/** All roads of volunteers. Only a coördinator finds them; a beheerder finds who waits for an account. */
@ApplicationScoped
public class Loopbanen {

    /** Days before its end that a VOG stands with what has to be done. */
    private static final int VOG_VOORAF = 56;
    /** The same of the period of a student. */
    private static final int PERIODE_VOORAF = 28;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    /** @throws NotFound for everybody but a coördinator, when there is none, and when nobody is left in it */
    public Loopbaan get(Ik ik, long id) {
        eisCoordinator(ik);
        return Optional.ofNullable(em.find(Loopbaan.class, id))
                .filter(een -> !een.isGewist())
                .orElseThrow(NotFound::new);
    }

    /** The road that ends where this account begins; empty when nobody kept one. */
    public Optional<Loopbaan> vanMedewerker(long medewerkerId) {
        return em.createQuery("select l from Loopbaan l where l.medewerkerId = :wie", Loopbaan.class)
                .setParameter("wie", medewerkerId)
                .getResultStream()
                .findFirst();
    }

    /** All that go on, whoever came first on top. */
    public List<Loopbaan> lopende(Ik ik) {
        eisCoordinator(ik);
        return em.createQuery(
                        "select l from Loopbaan l where l.gestoptOp is null order by l.aangemeldOp, l.id",
                        Loopbaan.class)
                .getResultList();
    }

    /** Who stands on the form of a meeting: all that go on, and who stopped and was there, or was asked and stands in its list. */
    public List<Loopbaan> bij(Ik ik, Bijeenkomst een) {
        eisCoordinator(ik);
        Set<Long> genoemd = new HashSet<>(een.genodigden());
        genoemd.addAll(een.aanwezigen());
        genoemd.add(0L); // a list of nobody is no list
        return em.createQuery(
                        "select l from Loopbaan l where l.gestoptOp is null or l.gewistOp is null and l.id in :genoemd"
                                + " order by l.aangemeldOp, l.id",
                        Loopbaan.class)
                .setParameter("genoemd", genoemd)
                .getResultList();
    }

    /** Of everybody with an account, by account: who may have a case, and who not alone. */
    public Map<Long, Loopbaan> perMedewerker() {
        Map<Long, Loopbaan> alle = new HashMap<>();
        em.createQuery("select l from Loopbaan l where l.medewerkerId is not null", Loopbaan.class)
                .getResultList()
                .forEach(een -> alle.put(een.medewerkerId(), een));
        return alle;
    }

    /** Before this day the end of a VOG is near. */
    public LocalDate vogGrens() {
        return LocalDate.now(clock).plusDays(VOG_VOORAF);
    }

    /** Before this day the end of a period of a student is near. */
    public LocalDate periodeGrens() {
        return LocalDate.now(clock).plusDays(PERIODE_VOORAF);
    }

    /** Ends within so many days that somebody has to do something now. */
    public boolean isBijnaVerlopen(Loopbaan een) {
        LocalDate tot = een.dagen().vogTot();
        return tot != null && tot.isBefore(vogGrens());
    }

    /** The period of a student ends within four weeks, or did. */
    public boolean isBijnaKlaar(Loopbaan een) {
        Studie studie = een.aanmelder().studie();
        return studie != null && studie.tot().isBefore(periodeGrens());
    }

    /** For a beheerder: for whom an account was asked, who waits longest first. */
    public List<Loopbaan> accountvragen(Ik ik) {
        eisBeheerder(ik);
        return em.createQuery(
                        "select l from Loopbaan l where l.gestoptOp is null and (l.medewerkerId is null"
                                + " and l.vraag.gevraagdOp is not null or l.vraag.terugOp is not null and not exists (select m.id"
                                + " from Medewerker m where m.id = l.medewerkerId and m.geslotenOp is null and :rol member of"
                                + " m.rollen)) order by l.vraag.gevraagdOp, l.id",
                        Loopbaan.class)
                .setParameter("rol", Rol.BEMIDDELAAR)
                .getResultList();
    }

    /** For a beheerder: who stopped as a volunteer, and can still come in as a mediator, or as nobody. */
    public List<Medewerker> teSluiten(Ik ik) {
        eisBeheerder(ik);
        return em.createQuery(
                        "select m from Medewerker m, Loopbaan l where l.medewerkerId = m.id and l.gestoptOp is not null"
                                + " and m.actief = true order by m.naam",
                        Medewerker.class)
                .getResultStream()
                .filter(Loopbanen::isTeSluiten)
                .toList();
    }

    /** Of who stopped; whoever has other work here and is no mediator any more keeps the account. */
    public static boolean isTeSluiten(Medewerker wie) {
        return wie.isActief() && (wie.rollen().isEmpty() || wie.rollen().contains(Rol.BEMIDDELAAR));
    }

    private static void eisBeheerder(Ik ik) {
        if (!ik.is(Rol.BEHEERDER)) {
            throw new NotFound();
        }
    }

    /** Of who waits for an account; a beheerder sees no more than that of the road. */
    Loopbaan gevraagd(Ik ik, long id) {
        return accountvragen(ik).stream()
                .filter(een -> een.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Their names, of the account when there is one; "Oud-vrijwilliger" when it was erased, also while the account is still kept. */
    public Map<Long, String> namen(Collection<Loopbaan> wie) {
        Map<Long, String> accounts = medewerkers.namen(wie.stream()
                .map(Loopbaan::medewerkerId)
                .filter(Objects::nonNull)
                .toList());
        Map<Long, String> namen = new HashMap<>();
        for (Loopbaan een : wie) {
            String eigen = een.aanmelder().naam();
            String naam = een.medewerkerId() == null ? eigen : accounts.get(een.medewerkerId());
            namen.put(een.id(), naam == null || een.isGewist() ? "Oud-vrijwilliger" : naam);
        }
        return namen;
    }

    public String naam(Loopbaan wie) {
        return namen(List.of(wie)).get(wie.id());
    }

    /** What happened, the latest first. */
    public List<Loopbaanregel> regels(Loopbaan van) {
        return em.createQuery(
                        "select r from Loopbaanregel r where r.loopbaanId = :van order by r.dag desc, r.id desc",
                        Loopbaanregel.class)
                .setParameter("van", van.id())
                .setMaxResults(100)
                .getResultList();
    }

    /** With this account somebody is a volunteer now, or becomes one. */
    boolean isLopend(long medewerkerId) {
        return vanMedewerker(medewerkerId).map(Loopbaan::dagen).stream().anyMatch(dagen -> dagen.gestopt() == null);
    }

    Optional<Loopbaan> van(UUID inzending) {
        return em.createQuery("select l from Loopbaan l where l.inzending = :inzending", Loopbaan.class)
                .setParameter("inzending", inzending)
                .getResultStream()
                .findFirst();
    }

    /** Somebody who goes on, with this address: as applicant or by account. */
    boolean isBekend(String email, Loopbaan behalve) {
        boolean opWeg = em.createQuery(
                        "select l from Loopbaan l where l.gestoptOp is null and lower(l.wie.email) = lower(:email)",
                        Loopbaan.class)
                .setParameter("email", email)
                .getResultStream()
                .anyMatch(een -> een != behalve);
        return opWeg
                || medewerkers.op(email).stream().anyMatch(een -> een.rollen().contains(Rol.BEMIDDELAAR));
    }

    /** Who works here already, and gets mail at the address of this application. */
    public Optional<Medewerker> eigenAccount(Loopbaan weg) {
        return medewerkers.op(weg.aanmelder().email()).stream().findFirst();
    }

    /** Who stopped, is known, and has or had an account with this address. */
    Optional<Loopbaan> gestoptMet(String email) {
        return em.createQuery(
                        "select l from Loopbaan l, Medewerker m where m.id = l.medewerkerId and l.gestoptOp is not null"
                                + " and l.gewistOp is null and lower(m.email) = lower(:email) order by l.id",
                        Loopbaan.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Two who write down somebody new at once wait for each other: the second sees the first. */
    void eenVoorEen() {
        Turn.take(em, "nieuwe vrijwilliger");
    }

    static void eisCoordinator(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
    }
}
