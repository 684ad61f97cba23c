package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.post.Adrespost;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/**
 * In need a coördinator opens a closed case for an hour. Who sees it (who is named, and the pair) and who watches over privacy get a mail
 * at once.
 */
@ApplicationScoped
@Transactional
public class OpenNooddeur {

    /** How long it stays open. */
    public static final Duration DUUR = Duration.ofHours(1);

    private static final int KORTSTE = 10;
    private static final int LANGSTE = 200;
    static final String KENT_BUUR = "Je kent een van de buren in deze zaak. Vraag een andere coördinator om te kijken.";

    private static final String GEOPEND =
            "Iemand opende deze afgeschermde zaak via de nooddeur. Dat kan een uur lang. Wie het was"
                    + " staat bij de zaak in Buurtregie. Waarom ziet wie op privacy toeziet.\n";

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Postkamer postkamer;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** @param reden 10 to 200 characters; seen by the privacyfunctionaris */
    public void open(Ik ik, String nummer, String reden) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        String waarom = reden == null ? "" : reden.strip();
        if (waarom.length() < KORTSTE || waarom.length() > LANGSTE) {
            throw new RuleViolation("B14.2", "reden", "Schrijf waarom het nu moet, in 10 tot 200 tekens.");
        }
        Bemiddeling zaak = bemiddelingen
                .zoekVoorNooddeur(nummer)
                .orElseThrow(() -> new RuleViolation("B14.2", "nummer", "Deze zaak is er niet. Kijk het nummer na."));
        if (kentBuur(ik, zaak)) {
            throw new RuleViolation("B14.2", "nummer", KENT_BUUR);
        }
        if (bemiddelingen.find(ik, nummer).isPresent()) {
            throw new RuleViolation("B14.2", "nummer", "Deze zaak staat gewoon voor je open. Zoek hem op nummer.");
        }
        Instant nu = clock.instant();
        zaak.nooddeur(ik, waarom, nu, nu.plus(DUUR));
        schrift.vermeld(zaak, ik, Handeling.NOODDEUR, null);
        log.write(AuditEvent.EMERGENCY_DOOR, ik.medewerker(), null, null);
        meld(zaak, betrokken(zaak), GEOPEND);
    }

    /** Who does not see a case that is open to every coördinator, or one in which he or she is named. */
    private boolean kentBuur(Ik ik, Bemiddeling zaak) {
        return (!zaak.isAfgeschermd() || zaak.zicht(ik).isPresent())
                && bemiddelingen.find(ik, zaak.nummer()).isEmpty();
    }

    private Stream<Medewerker> betrokken(Bemiddeling zaak) {
        return Stream.concat(zaak.genoemd().stream(), zaak.paar().stream())
                .map(medewerkers::get)
                .filter(Medewerker::isActief);
    }

    /** Who watches over privacy gets a mail too: the door is never used unseen. */
    void meld(Bemiddeling zaak, Stream<Medewerker> aan, String wat) {
        Stream.concat(aan, medewerkers.met(Rol.PRIVACYFUNCTIONARIS).stream())
                .map(Medewerker::email)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(adres -> postkamer.verstuur(Bericht.overZaak(Adrespost.NOODDEUR, zaak.nummer(), adres, wat)));
    }
}
