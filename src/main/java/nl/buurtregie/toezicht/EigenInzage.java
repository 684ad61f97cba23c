package nl.buurtregie.toezicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Bezetting;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** Who watches reads too. Of the own looking somebody else judges; where there is nobody else, it is seen that nobody did. */
@ApplicationScoped
class EigenInzage {

    @Inject
    private Bezetting bezetting;

    @Inject
    private AuditLog log;

    /** @throws RuleViolation P4.4 when it is about whoever judges, and another privacyfunctionaris is there */
    void eisAnder(Ik ik, OpvallendeInzage inzage) {
        if (inzage.medewerkerId() != ik.id()) {
            return;
        }
        if (bezetting.isNogIemand(Rol.PRIVACYFUNCTIONARIS, ik.id())) {
            throw new RuleViolation("P4.4", "Dit gaat over jezelf. Een andere privacyfunctionaris handelt het af.");
        }
        log.write(AuditEvent.OWN_READING_JUDGED, ik.medewerker(), ik.id(), null);
    }
}
