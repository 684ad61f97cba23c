package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;
import nl.buurtregie.vrijwilliger.Vrijwilligerinstellingen;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/** Who wanted to volunteer and did not, or did and stopped: without a name after the term. How many came, and how far, stays. */
@ApplicationScoped
@Transactional
class Vrijwilligersbewaring implements Bewaarsoort {

    private static final String TE_OUD = " from Loopbaan l where l.gestoptOp < :grens and l.gewistOp is null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vrijwilligerinstellingen instellingen;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "vrijwilligers",
                Bewaring.Groep.TECHNIEK,
                "Vrijwilligers, van aanmelding tot afscheid",
                "naam, contact, studie, profiel en welke stappen iemand deed",
                "vrijwilligers werven, opleiden en begeleiden",
                "AVG artikel 6, lid 1 e",
                instellingen.bewaren(),
                "na het stoppen",
                Bewaring.Daarna.NAAM_WEG,
                "hoe iemand kwam en hoe ver, zonder naam",
                "vrijwilligers");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.MEDEWERKERS)
                .gegevens(
                        "naam, e-mail, telefoon, buurt en talen, tot er een account is",
                        "hoe iemand kwam; van een student de school en de periode",
                        "kennismaking, training, certificaat en waarom iemand stopte, als code",
                        "de dag op de VOG, nooit de VOG zelf")
                .gezienDoor(Zichtbaar.van(Rol.COORDINATOR, Rol.BEHEERDER)
                        .op("/vrijwilligers/personen/{vrijwilliger: [0-9]{1,18}}", "/beheer/gevraagde-accounts"))
                .naar(Ontvanger.MAILSERVER)
                .maatregelen("een beheerder ziet alleen wie op een account wacht")
                .geteld("select count(*) from loopbaan where gewist_op is null", "vrijwilligers");
    }

    @Override
    public int aanDeBeurt() {
        return met(em.createQuery("select count(l)" + TE_OUD, Long.class))
                .getSingleResult()
                .intValue();
    }

    @Override
    public int ruimOp(int hoogstens) {
        List<Loopbaan> weg = met(em.createQuery("select l" + TE_OUD + " order by l.id", Loopbaan.class))
                .setMaxResults(hoogstens)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        weg.forEach(this::wis);
        vergeetTrainers();
        return weg.size();
    }

    /** Also before the term, because somebody asked for it. */
    void wis(Loopbaan wie) {
        String email = wie.aanmelder().email();
        if (email != null
                && !loopbanen.isBekend(email, wie)
                && loopbanen.eigenAccount(wie).isEmpty()) { // who came back gets mail there
            postkamer.vergeetAdres(email);
        }
        wie.gewist(clock.instant());
        vergeetProfiel(wie.medewerkerId());
        em.createQuery("update Loopbaanregel r set r.toelichting = null where r.loopbaanId = :wie")
                .setParameter("wie", wie.id())
                .executeUpdate();
        em.flush();
    }

    /** Not of somebody who came back. */
    private void vergeetProfiel(Long medewerkerId) {
        if (medewerkerId != null && !loopbanen.isLopend(medewerkerId)) {
            vrijwilligers.vergeet(medewerkerId);
        }
    }

    /** "V-12" is a road, "A-12" an account of which only the profile went. */
    @Override
    public boolean wisNogEens(String nummer) {
        if (nummer.startsWith("A-")) {
            long account = Long.parseLong(nummer.substring("A-".length()));
            boolean er = vrijwilligers.find(account).isPresent();
            vrijwilligers.vergeet(account);
            return er;
        }
        Loopbaan wie = em.find(Loopbaan.class, Long.valueOf(nummer.substring("V-".length())));
        if (wie == null || wie.isGewist()) {
            return false;
        }
        wis(wie);
        return true;
    }

    /** Who led a meeting is known as long as somebody may ask for it. */
    private void vergeetTrainers() {
        em.createQuery("update Bijeenkomst b set b.trainer = null where b.trainer is not null and b.dag < :grens")
                .setParameter("grens", grens())
                .executeUpdate();
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return met(em.createQuery("select l.id" + TE_OUD + " order by l.id", Long.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> new Proefstuk(
                        "vrijwilliger " + id,
                        List.of(
                                vraag(id, "Naam", "naam is not null"),
                                vraag(id, "E-mailadres", "email is not null"),
                                vraag(id, "Dag op de VOG", "vog_op is not null"))));
    }

    private Proefstuk.Vraag vraag(long id, String wat, String waar) {
        return Proefstuk.Vraag.ingevuld(em, wat, "select 1 from loopbaan where id = ?1 and " + waar, id);
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "loopbaan.naam",
                "loopbaan.email",
                "loopbaan.telefoon",
                "loopbaan.woonbuurt",
                "loopbaan.talen",
                "loopbaan.school",
                "loopbaan.vog_op",
                "loopbaanregel.toelichting",
                "bijeenkomst.trainer");
    }

    private <T> TypedQuery<T> met(TypedQuery<T> vraag) {
        return vraag.setParameter("grens", grens());
    }

    private LocalDate grens() {
        return LocalDate.now(clock).minus(instellingen.bewaren());
    }
}
