package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.buurtregie.medewerker.Inloggen;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** Somebody whose password was right types a code. */
@ApplicationScoped
@Transactional
public class TweedeStap {

    @Inject
    private Inloggen inloggen;

    @Inject
    private Codeapps codeapps;

    @Inject
    private Herstelcodes herstelcodes;

    @Inject
    private Sleutelschrift schrift;

    @Inject
    private AuditLog log;

    /**
     * @param code of the app, or one that was kept
     * @param adres from where, as the network says
     * @return empty when it is neither, was used, or was one guess too many
     */
    public Optional<Inlogwijze> probeer(Medewerker wie, String code, String adres) {
        if (!inloggen.magCode(wie, adres)) {
            return Optional.empty();
        }
        if (codeapps.neem(wie.id(), code)) {
            return Optional.of(Inlogwijze.CODE);
        }
        if (!herstelcodes.neem(wie.id(), code)) {
            log.writeAnyway(AuditEvent.WRONG_SECOND_STEP, null, wie.id(), "code klopt niet");
            return Optional.empty();
        }
        int over = herstelcodes.over(wie.id());
        schrift.schrijf(
                wie,
                wie.ik(),
                Wat.HERSTELCODE_GEBRUIKT,
                "nog " + over + " over",
                "Er is ingelogd op je account met een van je herstelcodes. Je hebt er nog " + over + ".");
        return Optional.of(Inlogwijze.HERSTELCODE);
    }
}
