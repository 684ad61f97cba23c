package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.Toestemmingsweg;
import nl.buurtregie.medewerker.Ik;

/** How to reach a neighbour changed, or what he or she agrees to. The pair may note it too: they stand at the door. */
@ApplicationScoped
@Transactional
public class WijzigPartij {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Clock clock;

    public void wijzig(Ik ik, Stap stap, long partijId, Partijgegevens gegevens) {
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.PARTIJ,
                zaak -> {
                    zaak.eisOpen();
                    zaak.partij(partijId).wordt(gegevens, clock.instant());
                },
                zaak -> {},
                "gegevens gewijzigd");
    }

    /** The last answer counts, from this moment on. */
    public void zegt(Ik ik, Stap stap, long partijId, Doel doel, boolean mag) {
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.TOESTEMMING,
                zaak -> zaak.partij(partijId)
                        .zegt(Toestemmingstekst.nu(Toestemmingsweg.ZAAK, doel), mag, clock.instant(), ik.naam()),
                zaak -> {},
                (mag ? "gegeven: " : "ingetrokken: ") + doel.woord().toLowerCase(Locale.ROOT));
    }
}
