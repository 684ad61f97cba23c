package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** KOM-10 and KOM-11: the manager's part: approve, send back, or later withdraw what was public. */
@ApplicationScoped
@Transactional
public class BeoordeelPublicatie {

    @Inject
    private Publicaties publicaties;

    @Inject
    private Publicatieproces proces;

    @Inject
    private Verloop verloop;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog log;

    public void keurGoed(Ik ik, String nummer) {
        Publicatie publicatie = publicaties.get(nummer);
        String stap = publicatie.stapId();
        publicaties.eisNietsErnaSindsdien(publicatie, verloop.geteldSinds(publicatie));
        publicatie.goedgekeurd(ik, clock.instant());
        verloop.schrijf(publicatie, ik, Verloop.Wat.VASTGESTELD, null);
        log.write(AuditEvent.VERSION_PUBLISHED, ik.medewerker(), null, "versie " + nummer);
        proces.klaar(stap, Vervolg.AKKOORD);
    }

    /** @param waarom what has to be different, 1 to 300 characters */
    public void stuurTerug(Ik ik, String nummer, String waarom) {
        Publicatie publicatie = publicaties.get(nummer);
        String stap = publicatie.stapId();
        publicatie.teruggestuurd(ik, waarom);
        verloop.schrijf(publicatie, ik, Verloop.Wat.TERUG, waarom);
        proces.klaar(stap, Vervolg.TERUG);
    }

    /** @param waarom readable for everybody from now on, 1 to 300 characters */
    public void trekIn(Ik ik, String nummer, String waarom) {
        Publicatie publicatie = publicaties.get(nummer);
        publicatie.ingetrokken(ik, waarom, clock.instant());
        verloop.schrijf(publicatie, ik, Verloop.Wat.INGETROKKEN, waarom);
    }
}
