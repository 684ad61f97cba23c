package nl.buurtregie.vrijwilliger.uren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;
import nl.buurtregie.vrijwilliger.Vrijwilligerinstellingen;

/**
 * Whose hours and travel costs they were and who paid them, as long as the books of a year must be shown; also when an account was erased
 * before. The hours themselves stay. The books of a year end with it (AWR, article 52, paragraph 4), so that the term begins on the first of
 * January after the payment, or after the day itself of what was not paid.
 */
@ApplicationScoped
@Transactional
class Urenbewaring implements Bewaarsoort {

    /** In whose year a line stands in the books. */
    static final String BOEKDAG =
            "coalesce(cast(betaald_op at time zone '" + SharedClock.ZONE.getId() + "' as date), dag)";

    private static final String TE_OUD =
            " from urenregel where coalesce(cast(medewerker_id as text), ontvanger, betaald_door) is not null" + " and "
                    + BOEKDAG + " < ?1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vrijwilligerinstellingen instellingen;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "uren",
                Bewaring.Groep.TECHNIEK,
                "Uren en reiskosten van vrijwilligers",
                "van wie de tijd en de kosten zijn, en wie betaalde",
                "reiskosten vergoeden en dat kunnen laten zien",
                "AVG artikel 6, lid 1 c (AWR artikel 52, lid 4)",
                instellingen.urenBewaren(),
                "na het jaar van betaling, of van de dag zelf als er niets betaald is",
                Bewaring.Daarna.NAAM_WEG,
                "de uren en het bedrag",
                "regels");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.MEDEWERKERS)
                .gegevens(
                        "dag, tijd, kilometers en ov-kosten",
                        "het nummer van de zaak",
                        "aan wie, door wie en wanneer het betaald is",
                        "wat daarna verbeterd is en waarom")
                .gezienDoor(Zichtbaar.van(Rol.COORDINATOR, Rol.BEMIDDELAAR).op("/vrijwilligers/kosten", "/mijn-uren"))
                .maatregelen("een bemiddelaar ziet alleen de eigen regels")
                .geteld("select count(*) from urenregel where medewerker_id is not null", "regels");
    }

    @Override
    public int aanDeBeurt() {
        return ((Number) em.createNativeQuery("select count(*)" + TE_OUD)
                        .setParameter(1, grens())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public int ruimOp(int hoogstens) {
        return em.createNativeQuery("update urenregel set medewerker_id = null, zaak = null, ontvanger = null,"
                        + " betaald_door = null, reden = null where id in (select id" + TE_OUD
                        + " order by id limit ?2)")
                .setParameter(1, grens())
                .setParameter(2, hoogstens)
                .executeUpdate();
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        List<?> eerste = em.createNativeQuery("select id" + TE_OUD + " order by id limit 1")
                .setParameter(1, grens())
                .getResultList();
        return eerste.stream()
                .findFirst()
                .map(id -> new Proefstuk(
                        "regel " + id,
                        List.of(
                                vraag(id, "Van wie het is", "medewerker_id"),
                                vraag(id, "Naam van wie geld kreeg", "ontvanger"),
                                vraag(id, "Wie betaalde", "betaald_door"))));
    }

    private Proefstuk.Vraag vraag(Object id, String wat, String kolom) {
        return Proefstuk.Vraag.ingevuld(
                em, wat, "select 1 from urenregel where id = ?1 and " + kolom + " is not null", id);
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "urenregel.medewerker_id",
                "urenregel.zaak",
                "urenregel.ontvanger",
                "urenregel.betaald_door",
                "urenregel.reden");
    }

    /** The first of January of the last year that is still kept. */
    private LocalDate grens() {
        return LocalDate.now(clock).minus(instellingen.urenBewaren()).with(TemporalAdjusters.firstDayOfYear());
    }
}
