package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;

/** What came of a slip goes back: the case itself, then talks, post, process and figures. */
@ApplicationScoped
class Terugdraaien {

    @Inject
    private Gespreksafloop gesprekken;

    @Inject
    private Gevolgen elders;

    @Inject
    private Bemiddelingsproces proces;

    @Inject
    private Feiten feiten;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Clock clock;

    void zaak(Bemiddeling zaak, Terugweg weg) {
        schrift.nietMeerDubbel(zaak);
        zaak.terug(weg, gesprekken.verwacht(zaak), clock.instant());
    }

    void gevolgen(Bemiddeling zaak, Terugweg weg, Status van) {
        gesprekken
                .terug(zaak, weg.gepland())
                .forEach(gesprek -> schrift.vanzelf(zaak, Handeling.GESPREK_AFGEZEGD, zaak.status(), gesprek));
        elders.neemTerug(zaak, weg.op());
        proces.terug(zaak, weg);
        feiten.terug(zaak, weg, van);
    }
}
