package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** A request is kept as long as somebody may ask how we answered it; then nobody is left in it. */
@ApplicationScoped
@Transactional
class Verzoekbewaring implements Bewaarsoort {

    /** As long as a case is only kept because of it, we know for whom: he or she hears when that is over. */
    private static final String TE_OUD = " from verzoek where gesloten_op < ?1 and gewist_op is null and not exists"
            + " (select from beperking b where b.opgeheven_op is null and (b.verzoek_id = verzoek.id or b.nummer in"
            + " (select w.nummer from verzoek_betrokkene w where w.verzoek_id = verzoek.id)))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private Bezorging bezorging;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "verzoeken",
                Bewaring.Groep.BEWONERS,
                "Verzoeken over eigen gegevens",
                "wie vroeg wat, en ons antwoord",
                "laten zien dat wij op tijd en goed antwoordden",
                "AVG artikel 5, lid 2 en 12",
                instellingen.verzoeken(),
                "na ons antwoord",
                Bewaring.Daarna.NAAM_WEG,
                "soort, dagen en uitkomst blijven",
                "verzoeken");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.AANVRAGERS)
                .gegevens("naam en hoe iemand te bereiken is", "de vraag", "ons antwoord")
                .gezienDoor(Zichtbaar.van(Rol.PRIVACYFUNCTIONARIS, Rol.COORDINATOR)
                        .op("/verzoeken/{verzoek}", "/na-te-kijken/{onderdeel}"))
                .naar(Ontvanger.MAILSERVER)
                .vrijeTekst("verzoek.vraag", "verzoek.reden", "verzoek.brief", "verzoek_onderdeel.zwart")
                .maatregelen("geen kopie van een paspoort", "de coördinator ziet alleen de tekst die na te kijken is")
                .geteld("select count(*) from verzoek where gewist_op is null", "verzoeken");
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
        List<?> nummers = em.createNativeQuery("update verzoek set naam = null, email = null, telefoon = null,"
                        + " postadres = null, betreft = null, vraag = null, reden = null, brief = null, verlengd_reden = null,"
                        + " pakket_hash = null, gewist_op = ?2 where id in (select id" + TE_OUD
                        + " order by id limit ?3) returning nummer")
                .setParameter(1, grens())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, hoogstens)
                .getResultList();
        nummers.forEach(nummer -> wis((String) nummer));
        return nummers.size();
    }

    private void wis(String nummer) {
        for (String tabel : List.of("verzoek_onderdeel", "verzoek_betrokkene")) {
            em.createNativeQuery(
                            "delete from " + tabel + " where verzoek_id in (select id from verzoek where nummer = ?1)")
                    .setParameter(1, nummer)
                    .executeUpdate();
        }
        bezorging.vergeet(nummer);
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        List<?> eerste = em.createNativeQuery("select nummer" + TE_OUD + " order by id limit 1")
                .setParameter(1, grens())
                .getResultList();
        return eerste.stream()
                .findFirst()
                .map(nummer -> new Proefstuk(
                        "verzoek " + nummer,
                        List.of(
                                vraag(nummer, "Naam", "naam is not null"),
                                vraag(nummer, "Vraag", "vraag is not null"),
                                vraag(nummer, "Ons antwoord", "brief is not null"),
                                vraag(
                                        nummer,
                                        "Wat wij vonden",
                                        "exists (select from verzoek_onderdeel o where o.verzoek_id = v.id)"),
                                vraag(nummer, "Dag van het antwoord", "gesloten_op is not null"))));
    }

    private Proefstuk.Vraag vraag(Object nummer, String wat, String waar) {
        return Proefstuk.Vraag.ingevuld(em, wat, "select 1 from verzoek v where nummer = ?1 and " + waar, nummer);
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "verzoek.naam",
                "verzoek.email",
                "verzoek.telefoon",
                "verzoek.postadres",
                "verzoek.betreft",
                "verzoek.vraag",
                "verzoek.reden",
                "verzoek.verlengd_reden",
                "verzoek.brief",
                "verzoek.zeker_door",
                "verzoek.pakket_hash",
                "verzoek_onderdeel.sleutel",
                "verzoek_onderdeel.wat",
                "verzoek_onderdeel.plek",
                "verzoek_onderdeel.voorstel_door",
                "verzoek_onderdeel.zwart",
                "verzoek_onderdeel.afdruk",
                "verzoek_onderdeel.reden");
    }

    private Timestamp grens() {
        return Timestamp.from(bewaring().grens(clock));
    }
}
