package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** What was written about a problem that ended long ago, by us and by partners. Place, kind and end stay. */
@ApplicationScoped
@Transactional
class Probleembewaring implements Bewaarsoort {

    /** What was emptied and began again is emptied again. */
    private static final String TE_OUD =
            " from probleem p where p.gesloten_op < ?1 and (p.gewist_op is null or p.gewist_op < p.gesloten_op)";

    /** A point at somebody's door says as much as the number on it. */
    private static final String MIDDEN = "(select b.%s from buurt b where b.code = probleem.buurt_code)";

    /** Of problems that were marked in this transaction. */
    private static final List<String> WIS = List.of(
            "update overdracht set bericht = '', antwoord = null, aflevering_uitleg = null, geheim = 'gewist-' || id where probleem_id = ?1",
            "update overlasthistorie set toelichting = null where probleem_id = ?1 and toelichting is not null",
            "update overlastmelding set notitie = null, melder_naam = null, melder_contact = null, geheim = null where probleem_id = ?1",
            "update overlastmelding m set lat = b.lat, lon = b.lon, nauwkeurig = null from probleem p join buurt b on b.code = p.buurt_code"
                    + " where p.id = m.probleem_id and p.id = ?1 and p.groep = 'buren'",
            "update signalenpost set fout = null, fotofout = null where overdracht_id in"
                    + " (select id from overdracht where probleem_id = ?1)");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "problemen",
                Bewaring.Groep.STRAAT,
                "Wat er over een probleem geschreven is",
                "uitleg, berichten van en aan partners",
                "publieke taak: opruimen",
                "AVG artikel 6, lid 1 e",
                instellingen.problemen(),
                "na de afhandeling",
                Bewaring.Daarna.WISSEN,
                "plaats, soort en afloop blijven",
                "problemen");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.OMWONENDEN)
                .gegevens("plaats of adres", "uitleg", "berichten van en aan partners")
                .gezienDoor(Zichtbaar.van(Rol.CONCIERGE, Rol.TEAMLEIDER).op("/overlast/problemen/{probleem}"))
                .naar(Ontvanger.MAILSERVER, Ontvanger.PARTNER, Ontvanger.SIGNALEN, Ontvanger.KAARTSERVER)
                .vrijeTekst("probleem.uitleg", "overlasthistorie.toelichting", "overdracht.bericht")
                .geteld("select count(*) from probleem where gewist_op is null", "problemen");
    }

    @Override
    public int aanDeBeurt() {
        Number aantal =
                (Number) met(em.createNativeQuery("select count(*)" + TE_OUD)).getSingleResult();
        return aantal.intValue();
    }

    @Override
    public int ruimOp(int hoogstens) {
        List<?> ids = met(em.createNativeQuery("update probleem set gewist_op = ?2, uitleg = null, postcode = null,"
                        + " huisnummer = null, plek = case when groep = 'buren' then 'gewist' else plek end,"
                        + " lat = case when groep = 'buren' then " + MIDDEN.formatted("lat") + " else lat end,"
                        + " lon = case when groep = 'buren' then " + MIDDEN.formatted("lon")
                        + " else lon end where id in (select p.id"
                        + TE_OUD
                        + " order by p.id limit ?3 for update skip locked) returning id"))
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, hoogstens)
                .getResultList();
        for (Object id : ids) {
            WIS.forEach(opdracht ->
                    em.createNativeQuery(opdracht).setParameter(1, id).executeUpdate());
        }
        return ids.size();
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        List<?> eerste = met(em.createNativeQuery("select p.id" + TE_OUD + " order by p.id limit 1"))
                .getResultList();
        return eerste.stream()
                .findFirst()
                .map(
                        id -> new Proefstuk(
                                "probleem " + id,
                                List.of(
                                        vraag(
                                                id,
                                                "Uitleg",
                                                "select 'ingevuld' from probleem where id = ?1 and uitleg is not null"),
                                        vraag(
                                                id,
                                                "Adres",
                                                "select 'ingevuld' from probleem where id = ?1 and postcode is not null"),
                                        vraag(
                                                id,
                                                "Berichten aan en van partners",
                                                "select 'ingevuld' from overdracht where probleem_id = ?1 and bericht <> '' limit 1"),
                                        vraag(
                                                id,
                                                "Wat melders schreven",
                                                "select 'ingevuld' from overlastmelding where probleem_id = ?1 and notitie is not null limit 1"),
                                        vraag(
                                                id,
                                                "Soort",
                                                "select c.naam from probleem p join overlastcategorie c on c.slug = p.categorie where p.id = ?1 limit 1"))));
    }

    private Proefstuk.Vraag vraag(Object id, String wat, String sql) {
        return new Proefstuk.Vraag(wat, () -> (String) em.createNativeQuery(sql)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    private Query met(Query vraag) {
        LocalDate dag = LocalDate.now(clock).minus(instellingen.problemen());
        return vraag.setParameter(1, Timestamp.from(SharedClock.startOf(dag)));
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "probleem.uitleg",
                "probleem.postcode",
                "probleem.huisnummer",
                "overdracht.bericht",
                "overdracht.antwoord",
                "overdracht.aflevering_uitleg",
                "overlasthistorie.toelichting",
                "signalenpost.fout",
                "signalenpost.fotofout");
    }
}
