package nl.buurtregie.bemiddeling.verwijzer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.VerwijzerOpVerzoek;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** Who has not referred for long, and stands on no case any more, is let go; who asked for the own data not before that was answered. */
@ApplicationScoped
@Transactional
class Verwijsbewaring implements Bewaarsoort {

    private static final String TE_OUD = " from Verwijspersoon v where v.laatstOp < :grens and not exists"
            + " (select c.bemiddelingId from Verwijzercontact c where c.persoonId = v.id) and v.id not in :vast";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private VerwijzerOpVerzoek opVerzoek;

    @Inject
    private Vasthoudingen vasthoudingen;

    @Inject
    private Verwijzerwisser wisser;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "verwijzers",
                Bewaring.Groep.BEWONERS,
                "Verwijzers",
                "wie bewoners naar ons verwijst",
                "publieke taak: bemiddelen",
                "AVG artikel 6, lid 1 e",
                instellingen.zaken(),
                "na de laatste verwijzing, als er geen zaak meer is",
                Bewaring.Daarna.WISSEN,
                "er blijft niets over",
                "verwijzers");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.VERWIJZERS)
                .gegevens("naam, organisatie, e-mail en telefoon op het werk")
                .gezienDoor(Zichtbaar.van(Rol.COORDINATOR, Rol.PRIVACYFUNCTIONARIS)
                        .op("/verwijzers", "/verzoeken/{verzoek}"))
                .naar(Ontvanger.MAILSERVER)
                .maatregelen(
                        "alleen de coördinator ziet het boek; de privacyfunctionaris alleen wie ernaar vraagt",
                        "een formulier van buiten wijzigt er niets in")
                .geteld("select count(*) from verwijspersoon", "verwijzers");
    }

    @Override
    public int aanDeBeurt() {
        return met(em.createQuery("select count(v)" + TE_OUD, Long.class))
                .getSingleResult()
                .intValue();
    }

    @Override
    public int ruimOp(int hoogstens) {
        List<Verwijspersoon> weg = met(em.createQuery("select v" + TE_OUD + " order by v.id", Verwijspersoon.class))
                .setMaxResults(hoogstens)
                .getResultList();
        weg.forEach(opVerzoek::wis);
        em.flush();
        return weg.size();
    }

    @Override
    public boolean wisNogEens(String nummer) {
        return wisser.nogEens(nummer);
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return met(em.createQuery("select v" + TE_OUD + " order by v.id", Verwijspersoon.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(wie -> new Proefstuk(
                        "verwijzer " + wie.id(),
                        List.of(Proefstuk.Vraag.ingevuld(
                                em, "Naam en adres", "select 1 from verwijspersoon where id = ?1", wie.id()))));
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "verwijspersoon.naam",
                "verwijspersoon.organisatie",
                "verwijspersoon.email",
                "verwijspersoon.telefoon",
                "verwijspersoon.link_hash");
    }

    private <T> TypedQuery<T> met(TypedQuery<T> vraag) {
        Set<Long> vast = vasthoudingen.nummers().stream()
                .filter(nummer -> nummer.startsWith(Verwezen.BOEK))
                .map(nummer -> Long.valueOf(nummer.substring(Verwezen.BOEK.length())))
                .collect(Collectors.toSet());
        return vraag.setParameter("grens", bewaring().grens(clock))
                .setParameter("vast", vast.isEmpty() ? Set.of(0L) : vast);
    }
}
