package nl.buurtregie.mensen;

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
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/**
 * Who worked here long ago: "Oud-medewerker 12", in the account and in every line that says who did something; but for who got or paid
 * money, which the books of a year need longer.
 */
@ApplicationScoped
@Transactional
class Accountbewaring implements Bewaarsoort {

    private static final String TE_OUD = " from Medewerker m where m.geslotenOp < :grens and m.gewistOp is null";

    /** The person as ?1. */
    private static final List<String> WIS = List.of(
            "update accountwijziging set toelichting = null where medewerker_id = ?1 and toelichting is not null",
            "delete from accountlink where medewerker_id = ?1",
            "delete from sessie where medewerker_id = ?1",
            "delete from gemeentelogin where medewerker_id = ?1",
            "delete from kalenderlink where medewerker_id = ?1",
            "delete from voorkeur where medewerker_id = ?1",
            "update vrijwilliger set talen = '', beschikbaar = '', telefoon = null, telefoon_voor_paar = false where medewerker_id = ?1",
            "update medewerker set handvat = gen_random_uuid() where id = ?1");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private Sleutels sleutels;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "accounts",
                Bewaring.Groep.TECHNIEK,
                "Accounts van medewerkers",
                "naam, e-mailadres en sleutels, ook in de geschiedenis",
                "nagaan wie wat deed",
                "AVG artikel 6, lid 1 e",
                instellingen.accounts(),
                "na het sluiten van het account",
                Bewaring.Daarna.NAAM_WEG,
                "wordt “Oud-medewerker 12”; de naam bij een uitbetaling blijft zo lang als die uitbetaling",
                "accounts");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.MEDEWERKERS)
                .gegevens(
                        "naam, gebruikersnaam en e-mail",
                        "rollen, en vanaf en tot wanneer",
                        "wachtwoord en sleutels, onleesbaar bewaard",
                        "van vrijwilligers: buurt, telefoonnummer, talen en wanneer zij kunnen",
                        "wie wat deed in een zaak of melding")
                .gezienDoor(Zichtbaar.van(Rol.COORDINATOR, Rol.BEHEERDER, Rol.PRIVACYFUNCTIONARIS)
                        .op(
                                "/beheer/mensen/{iemand: [0-9]{1,18}}",
                                "/vrijwilligers/{vrijwilliger: [0-9]{1,18}}",
                                "/inzage")
                        .enZelf("collega’s zien de naam bij wat iemand deed"))
                .naar(Ontvanger.MAILSERVER, Ontvanger.GEMEENTELOGIN)
                .vrijeTekst("accountwijziging.toelichting")
                .geteld("select count(*) from medewerker where gewist_op is null", "accounts");
    }

    @Override
    public int aanDeBeurt() {
        return met(em.createQuery("select count(m)" + TE_OUD, Long.class))
                .getSingleResult()
                .intValue();
    }

    @Override
    public int ruimOp(int hoogstens) {
        List<Medewerker> mensen = met(em.createQuery("select m" + TE_OUD + " order by m.id", Medewerker.class))
                .setMaxResults(hoogstens)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        mensen.forEach(this::wis);
        return mensen.size();
    }

    private void wis(Medewerker wie) {
        String was = wie.naam();
        wie.email()
                .filter(adres -> medewerkers.op(adres).isEmpty()) // who came back with another account gets mail there
                .ifPresent(postkamer::vergeetAdres);
        sleutels.trekIn(wie.id());
        wie.gewist(clock.instant());
        em.flush(); // lines that are only appended let a name go of an account that was erased
        em.createNativeQuery("select cast(naam_weg(?1, ?2) as text)")
                .setParameter(1, wie.id())
                .setParameter(2, was)
                .getResultList();
        WIS.forEach(opdracht ->
                em.createNativeQuery(opdracht).setParameter(1, wie.id()).executeUpdate());
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return met(em.createQuery("select m.id" + TE_OUD + " order by m.id", Long.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(id -> new Proefstuk(
                        "account " + id,
                        List.of(
                                vraag(id, "Naam", "gewist_op is null"),
                                vraag(id, "E-mailadres", "email is not null"),
                                vraag(id, "Gebruikersnaam", "gebruikersnaam is not null"),
                                vraag(
                                        id,
                                        "Naam in de geschiedenis van zaken",
                                        "exists (select from historie h where h.medewerker_id = m.id and h.door = m.naam"
                                                + " and m.gewist_op is null)"))));
    }

    private Proefstuk.Vraag vraag(long id, String wat, String waar) {
        return Proefstuk.Vraag.ingevuld(em, wat, "select 1 from medewerker m where m.id = ?1 and " + waar, id);
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "medewerker.naam", "medewerker.email", "medewerker.gebruikersnaam", "accountwijziging.toelichting");
    }

    private <T> TypedQuery<T> met(TypedQuery<T> vraag) {
        LocalDate dag = LocalDate.now(clock).minus(instellingen.accounts());
        return vraag.setParameter("grens", SharedClock.startOf(dag));
    }
}
