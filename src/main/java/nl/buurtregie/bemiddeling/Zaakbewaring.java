package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Status;
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

/** A case that ended long ago is about nobody any more. Its kind, its place and its result stay, and so does every figure. */
@ApplicationScoped
@Transactional
class Zaakbewaring implements Bewaarsoort {

    /** "D-12" is one document of a case that stays. */
    static final String DOCUMENT = "D-";

    /** "P-12" is a neighbour who was in a case by mistake. */
    static final String PARTIJ = "P-";

    private static final Ontvanger[] ONTVANGERS = {
        Ontvanger.MAILSERVER,
        Ontvanger.SMSDIENST,
        Ontvanger.KALENDERDIENST,
        Ontvanger.VERWIJZER,
        Ontvanger.BESTANDSOPSLAG
    };

    private static final String TE_OUD =
            " from Bemiddeling b where b.status = :gesloten and b.afloop.afgeslotenOp < :grens"
                    + " and b.gewistOp is null and b.nummer not in :vast";

    private static final Set<String> VELDEN = Set.of(
            "partij.naam",
            "partij.telefoon",
            "partij.email",
            "partij.straat",
            "partij.postcode",
            "partij.huisnummer",
            "partij.toevoeging",
            "partij.plaats",
            "partij.taal",
            "verwijzercontact.naam",
            "verwijzercontact.organisatie",
            "verwijzercontact.email",
            "verwijzercontact.telefoon",
            "bemiddeling.voorwaarde",
            "bemiddeling.verwezen_naar",
            "bemiddeling.intake_antwoorden",
            "bemiddeling.buur_weet",
            "bemiddeling.in_wacht_reden",
            "bemiddeling.afgeschermd_reden",
            "zicht.reden",
            "terugweg.voorwaarde",
            "terugweg.verwezen_naar",
            "terugweg.intake_antwoorden",
            "terugweg.in_wacht_reden",
            "historie.toelichting",
            "gesprek.plaats",
            "gesprek.afgezegd_reden",
            "brief.tekst",
            "brief.afzender",
            "brief.lezer",
            "zaakdocument.naam",
            "zaakdocument.inhoud",
            "uitgaand.aan",
            "uitgaand.onderwerp",
            "uitgaand.tekst",
            "uitgaand.agenda",
            "uitgaand.mobiel",
            "uitgaand.sms",
            "uitgaand.fout",
            "uitgaand.bijlage",
            "uitgaand.bijlage_naam",
            "geheime_link.nummer",
            "melderbericht.nummer");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private Vasthoudingen vasthoudingen;

    @Inject
    private Zaakwisser wisser;

    @Inject
    private HaalPartijWeg haalPartijWeg;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "zaken",
                Bewaring.Groep.BEWONERS,
                "Namen, adressen en verhalen",
                "van de buren en de verwijzer, met brieven, post en links",
                "publieke taak: bemiddelen",
                "AVG artikel 6, lid 1 e",
                instellingen.zaken(),
                "na het sluiten van de zaak",
                Bewaring.Daarna.NAAM_WEG,
                "aard, buurt en afloop blijven",
                "gesloten zaken");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.BUREN, Mens.VERWIJZERS)
                .gegevens(
                        "naam, adres, telefoon en e-mail",
                        "taal en soort woning",
                        "waar het over gaat en hoe het verder ging",
                        "gesprekken, brieven en berichten",
                        "documenten en foto’s die erbij bewaard zijn",
                        "naam, organisatie, e-mail en telefoon van wie verwees")
                .gezienDoor(Zichtbaar.van(Rol.COORDINATOR, Rol.BEMIDDELAAR, Rol.PRIVACYFUNCTIONARIS)
                        .op("/bemiddelingen/{nummer}", "/adressen/{partij: [0-9]{1,18}}", "/verzoeken/{verzoek}"))
                .naar(ONTVANGERS)
                .vrijeTekst(
                        "bemiddeling.voorwaarde",
                        "bemiddeling.intake_antwoorden",
                        "bemiddeling.in_wacht_reden",
                        "historie.toelichting",
                        "gesprek.afgezegd_reden",
                        "brief.tekst",
                        "zaakdocument.naam")
                .maatregelen(
                        "een bemiddelaar ziet alleen de eigen zaken, en alleen zolang hij op de zaak staat",
                        "een zaak van een bekende is af te schermen; de nooddeur vraagt een reden en wordt gemeld",
                        "wie een zaak bekijkt, staat in de inzagelijst",
                        "het verhaal van de ene buur gaat nooit naar de andere")
                .geteld(
                        "select count(*) from partij p join bemiddeling b on b.id = p.bemiddeling_id where b.gewist_op is null",
                        "buren");
    }

    @Override
    public int aanDeBeurt() {
        return met(em.createQuery("select count(b)" + TE_OUD, Long.class))
                .getSingleResult()
                .intValue();
    }

    @Override
    public int ruimOp(int hoogstens) {
        List<Bemiddeling> zaken = met(em.createQuery("select b" + TE_OUD + " order by b.id", Bemiddeling.class))
                .setMaxResults(hoogstens)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        zaken.forEach(wisser::wis);
        return zaken.size();
    }

    /** @throws nl.buurtregie.platform.RuleViolation when it was closed after the backup, so that it is open again */
    @Override
    public boolean wisNogEens(String nummer) {
        if (nummer.startsWith(DOCUMENT)) {
            return haalDocumentWeg(Long.parseLong(nummer.substring(DOCUMENT.length())));
        }
        if (nummer.startsWith(PARTIJ)) {
            return haalPartijWeg.nogEens(Long.parseLong(nummer.substring(PARTIJ.length())));
        }
        List<Bemiddeling> zaken = em.createQuery(
                        "select b from Bemiddeling b where b.nummer = :nummer and b.gewistOp is null",
                        Bemiddeling.class)
                .setParameter("nummer", nummer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        zaken.forEach(wisser::wis);
        return !zaken.isEmpty();
    }

    private boolean haalDocumentWeg(long id) {
        return em.createNativeQuery("delete from zaakdocument where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate()
                > 0;
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return met(em.createQuery("select b" + TE_OUD + " order by b.id", Bemiddeling.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(zaak -> Zaakproef.van(em, zaak));
    }

    private <T> TypedQuery<T> met(TypedQuery<T> vraag) {
        Set<String> vast = vasthoudingen.buitenDeRondes();
        return vraag.setParameter("gesloten", Status.AFGESLOTEN)
                .setParameter("grens", bewaring().grens(clock))
                .setParameter("vast", vast.isEmpty() ? Set.of("-") : vast);
    }

    @Override
    public Set<String> velden() {
        return VELDEN;
    }
}
