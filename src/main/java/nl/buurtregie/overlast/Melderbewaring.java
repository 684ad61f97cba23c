package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Eindigend;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;
import nl.buurtregie.privacy.bewaren.Verlopen;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** Who reported something, until the day that he was told. */
@ApplicationScoped
class Melderbewaring extends Eindigend {

    /** Nobody can tell him any more: he waits no longer. Who got an answer did. */
    private static final String WACHT_NIET =
            "antwoord_voor = case when beantwoord_op is null then null else antwoord_voor end";

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Straatnotitiebewaring notities;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Fotokluis fotos;

    @PersistenceContext
    private EntityManager em;

    Melderbewaring() {
        super(Verlopen.leeg(
                        "overlastmelding", "contact_tot", "melder_naam", "melder_contact", "melder_taal", "contact_tot")
                .ook(WACHT_NIET)
                .tenzij(Vasthoudingen.buitenDeRondes("overlastmelding.nummer")));
    }

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "melders",
                Bewaring.Groep.STRAAT,
                "Wie iets meldde",
                "naam, mail of telefoon",
                "toestemming van de melder",
                "AVG artikel 6, lid 1 a",
                instellingen.contact(),
                "na de melding",
                Bewaring.Daarna.NAAM_WEG,
                "de melding blijft",
                "melders");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.MELDERS)
                .gegevens("naam", "e-mail of telefoon", "taal van de pagina")
                .gezienDoor(Zichtbaar.van(Rol.CONCIERGE, Rol.TEAMLEIDER).op("/overlast/problemen/{probleem}"))
                .naar(Ontvanger.MAILSERVER)
                .maatregelen("niet nodig om te melden", "gaat nooit naar een partner")
                .geteld(
                        "select count(*) from overlastmelding where melder_naam is not null or melder_contact is not null",
                        "meldingen met een naam of nummer");
    }

    /** With what still lies for them in the post: nobody knows any more whom it is for. */
    @Override
    public int ruimOp(int hoogstens) {
        int weg = super.ruimOp(hoogstens);
        List<?> nummers = em.createNativeQuery("select distinct m.nummer from uitgaand u join overlastmelding m"
                        + " on m.nummer = u.nummer and m.melder_contact is null where u.aan is not null")
                .getResultList();
        nummers.forEach(nummer -> postkamer.vergeet((String) nummer));
        return weg;
    }

    /** The link of this report stops, what waits for whoever made it does not go, and the own photos are gone. */
    void sluit(long melding, String nummer) {
        postkamer.vergeet(nummer);
        stopLink(melding);
        wisFotos(melding);
    }

    private void wisFotos(long melding) {
        Melding van = em.find(Melding.class, melding);
        if (van.isVanMelder()) {
            fotos.haalWeg(van);
        }
    }

    private void stopLink(long melding) {
        em.createQuery("update Melding m set m.geheim = null where m.id = :id")
                .setParameter("id", melding)
                .executeUpdate();
    }

    /** With what was written beside it, which may name them too, and the photos, as when it was asked. */
    @Override
    public boolean wisNogEens(String nummer) {
        postkamer.vergeet(nummer);
        List<Long> meldingen = em.createQuery(
                        "select m.id from Melding m where m.nummer = :nummer and (m.melderNaam is not null or m.melderContact is not null)",
                        Long.class)
                .setParameter("nummer", nummer)
                .getResultList();
        meldingen.forEach(this::wis);
        meldingen.forEach(this::stopLink);
        meldingen.forEach(notities::wis);
        meldingen.forEach(this::wisFotos);
        return !meldingen.isEmpty();
    }

    @Override
    public Set<String> velden() {
        return Set.of("overlastmelding.melder_naam", "overlastmelding.melder_contact", "overlastmelding.melder_taal");
    }
}
