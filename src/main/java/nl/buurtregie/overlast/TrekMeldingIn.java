package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;

/** Whoever reported it takes it back, by the own link. When nobody else reported it and nothing was done yet, it stops. */
@ApplicationScoped
@Transactional
public class TrekMeldingIn {

    /** As it stands in history. */
    static final String MELDER = "de melder, via de eigen link";

    @Inject
    private Meldingen meldingen;

    @Inject
    private Problemen problemen;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Overlastproces proces;

    @Inject
    private Overlastfeiten feiten;

    @Inject
    private Clock clock;

    /** Twice is once. */
    public void trekIn(Geheim geheim) {
        Melding melding = meldingen.metGeheimVoorZich(geheim.hash()).orElseThrow(NotFound::new);
        if (melding.isIngetrokken()) {
            return;
        }
        Probleem probleem = problemen.getVoorProces(melding.probleemId());
        melding.ingetrokken(clock.instant());
        meldingen.stil(melding);
        probleem.mindeGemeld();
        feiten.ingetrokken(melding);
        feiten.herteld(probleem);
        historie.schrijf(probleem, Ik.vanBuiten(MELDER), Wat.INGETROKKEN, null);
        if (probleem.meldingen() == 0 && BeslisOverProbleem.WAAR.contains(probleem.stand())) {
            probleem.loopt(Uitkomst.INGETROKKEN, null);
            probleem.naar(Stand.GESTOPT, clock.instant());
            proces.gestopt(probleem);
        }
    }
}
