package nl.buurtregie.mensen.klad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verlopen;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** What was typed and never sent is gone after a day. */
@ApplicationScoped
@Transactional
class Kladopruiming implements Bewaarsoort {

    private static final Verlopen KLAD = Verlopen.weg("klad", "tot");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "kladblok",
                Bewaring.Groep.TECHNIEK,
                "Kladblok",
                "wat een medewerker typte en nog niet vastlegde",
                "niets gaat verloren door een storing",
                "AVG artikel 6, lid 1 e",
                Period.ofDays(1),
                "na het typen",
                Bewaring.Daarna.WISSEN,
                "er blijft niets over",
                "formulieren");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.BUREN, Mens.MEDEWERKERS)
                .gegevens("wat in een formulier stond dat nog niet verstuurd was")
                .gezienDoor(Zichtbaar.alleen("wie het typte"))
                .vrijeTekst("klad.velden")
                .maatregelen("een wachtwoord wordt nooit bewaard")
                .geteld("select count(*) from klad", "formulieren");
    }

    @Override
    public boolean gaatVanzelf() {
        return true;
    }

    @Override
    public int aanDeBeurt() {
        return KLAD.aantal(em, nu());
    }

    @Override
    public int ruimOp(int hoogstens) {
        return KLAD.ruimOp(em, nu(), hoogstens);
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return KLAD.proefstuk(em, nu(), "formulier");
    }

    @Override
    public Set<String> velden() {
        return Set.of("klad.velden", "klad.pad");
    }

    private Timestamp nu() {
        return Timestamp.from(clock.instant());
    }
}
