package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** A case of a colleague, or of somebody whom many know: only named coördinatoren and the pair see it. */
@ApplicationScoped
@Transactional
public class SchermAf {

    private static final int LANGSTE = 200;

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Bezwaren bezwaren;

    @Inject
    private OpenNooddeur nooddeur;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /**
     * @param wie accounts of coördinatoren; whoever is not among them sees the case no more, also the one who says it
     * @param reden 1 to 200 characters; seen only by who sees the case
     */
    public void schermAf(Ik ik, Stap stap, Set<Long> wie, String reden) {
        alleenCoordinator(ik);
        if (reden == null || reden.isBlank() || reden.length() > LANGSTE) {
            throw new RuleViolation("B14.1", "reden", "Schrijf kort op waarom, hooguit 200 tekens.");
        }
        Set<Long> coordinatoren =
                medewerkers.met(Rol.COORDINATOR).stream().map(Medewerker::id).collect(Collectors.toSet());
        if (!coordinatoren.containsAll(wie)) {
            throw new RuleViolation("B14.1", "wie", "Kies alleen coördinatoren die nu werken.");
        }
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.AFGESCHERMD,
                zaak -> zaak.schermAf(wie, reden.strip(), ik, clock.instant()),
                zaak -> {},
                null);
    }

    /** Every coördinator sees it again. */
    public void hefOp(Ik ik, Stap stap) {
        alleenCoordinator(ik);
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.NIET_MEER_AFGESCHERMD,
                zaak -> zaak.nietMeerAfgeschermd(ik, clock.instant()),
                zaak -> {},
                null);
    }

    /** Whoever came in by the nooddeur, unless he or she knows a neighbour: as one who is named the case would be shut again. */
    public boolean magBlijvenZien(Ik ik, Bemiddeling zaak) {
        return zaak.isDoorNooddeur(ik) && !bezwaren.kent(ik, zaak);
    }

    /**
     * Everybody who is named is away: whoever came by the nooddeur goes on seeing the case. Who watches over privacy, and who is named, get a
     * mail.
     */
    public void zieOok(Ik ik, Stap stap) {
        alleenCoordinator(ik);
        Bemiddeling zaak = vastleggen.buitenom(
                ik,
                stap,
                Handeling.AFGESCHERMD,
                deze -> zietOok(ik, deze),
                deze -> {},
                "ziet de zaak nu ook, want wie genoemd is, is er niet of kent een buur");
        log.write(AuditEvent.EMERGENCY_DOOR, ik.medewerker(), null, "blijft de zaak zien");
        nooddeur.meld(
                zaak,
                medewerkers.met(Rol.COORDINATOR).stream()
                        .filter(wie -> wie.id() != ik.id() && zaak.genoemd().contains(wie.id())),
                "Een coördinator kwam door de nooddeur en blijft deze afgeschermde zaak zien, omdat iedereen die"
                        + " hem mag zien er niet is of een buur kent. Wie het is staat bij de zaak in Buurtregie.\n");
    }

    private void zietOok(Ik ik, Bemiddeling zaak) {
        if (bezwaren.kent(ik, zaak)) {
            throw new RuleViolation("B14.4", OpenNooddeur.KENT_BUUR);
        }
        zaak.zietOok(ik, bezwaren.isErIemand(zaak), clock.instant());
    }

    private static void alleenCoordinator(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
    }
}
