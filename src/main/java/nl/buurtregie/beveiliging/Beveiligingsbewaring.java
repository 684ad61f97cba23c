package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Adresstop;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.audit.AuditChain;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verlopen;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** The security log: the oldest lines go, and the rest can still be checked. What stood out goes with them. */
@ApplicationScoped
@Transactional
class Beveiligingsbewaring implements Bewaarsoort {

    private static final Verlopen VERLOPEN = Verlopen.weg("beveiligingslog", "op");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditChain keten;

    @Inject
    private Beveiligingsinstellingen instellingen;

    @Inject
    private Adresstop stop;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "beveiliging",
                Bewaring.Groep.TECHNIEK,
                "Wie inlogde, downloadde of iets wijzigde",
                "het beveiligingslog",
                "misbruik vinden en uitzoeken",
                "AVG artikel 6, lid 1 f en 32",
                instellingen.bewaren(),
                "na de gebeurtenis",
                Bewaring.Daarna.WISSEN,
                "alleen het zegel waar de rest op volgt",
                "regels");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.MEDEWERKERS)
                .gegevens(
                        "wie wanneer inlogde, een bestand ophaalde of een instelling wijzigde",
                        "een afdruk van het netwerkadres, niet het adres zelf")
                .gezienDoor(Zichtbaar.van(Rol.BEHEERDER).op("/beheer/beveiliging"))
                .naar(Ontvanger.LOGSERVER)
                .vrijeTekst("opvallend.reden")
                .maatregelen("regels worden alleen toegevoegd, en elke regel is verzegeld")
                .geteld("select count(*) from beveiligingslog", "regels");
    }

    @Override
    public boolean gaatVanzelf() {
        return true;
    }

    /** A beheerder sets the term, and stands in it. */
    @Override
    public boolean korterVraagtAkkoord() {
        return true;
    }

    @Override
    public int aanDeBeurt() {
        return VERLOPEN.aantal(em, Timestamp.from(grens()));
    }

    @Override
    public int ruimOp(int hoogstens) {
        stop.ruimOp();
        em.createNativeQuery("delete from opvallend where gesloten_op < ?1")
                .setParameter(1, Timestamp.from(grens()))
                .executeUpdate();
        em.createNativeQuery("delete from beveiligingscontrole where op < ?1")
                .setParameter(1, Timestamp.from(grens()))
                .executeUpdate();
        return keten.letGo(grens(), hoogstens, clock.instant());
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return VERLOPEN.proefstuk(em, Timestamp.from(grens()), "regel");
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "beveiligingslog.net",
                "beveiligingslog.waar",
                "beveiligingslog.toelichting",
                "beveiligingslog.zegel",
                "beveiligingsketen.zegel",
                "beveiligingsanker.zegel",
                "beveiligingsstroom.fout",
                "opvallend.onderwerp",
                "opvallend.gesloten_door",
                "opvallend.reden");
    }

    private Instant grens() {
        return bewaring().grens(clock);
    }
}
