package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.medewerker.Ik;

/** A mediator takes the case or does not. Who says no sees nothing of it from then on; the case goes on meanwhile. */
@ApplicationScoped
@Transactional
public class BeantwoordToewijzing {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Clock clock;

    public void antwoord(Ik ik, Stap stap, Paarantwoord antwoord) {
        boolean ja = antwoord == Paarantwoord.JA;
        vastleggen.buitenom(
                ik,
                stap,
                ja ? Handeling.AANGENOMEN : Handeling.AFGESLAGEN,
                zaak -> {
                    if (ja) {
                        zaak.neemtAan(ik.id(), clock.instant());
                        return;
                    }
                    zaak.slaatAf(ik.id(), clock.instant());
                    if (antwoord == Paarantwoord.KEN_PARTIJ) {
                        kandidaten.kentPartij(ik.id(), zaak);
                    }
                },
                zaak -> {},
                null);
    }
}
