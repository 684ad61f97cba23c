package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import nl.buurtregie.bemiddeling.BeantwoordToewijzing;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.WijsToe;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.medewerker.Ik;

/** Nine of ten who are asked say yes at once; the others let the coördinator wait. */
@ApplicationScoped
class Demopaar {

    @Inject
    private WijsToe wijsToe;

    @Inject
    private BeantwoordToewijzing beantwoord;

    void vraag(Demozaak demo, Bemiddeling zaak, Stap stap, List<Long> paar) {
        wijsToe.wijsToe(demo.coordinator, stap, paar);
        Random toeval = new Random(Demostad.ZAAD - demo.volgnummer());
        for (Ik bemiddelaar : demo.bemiddelaars) {
            if (zaak.paar().contains(bemiddelaar.id()) && toeval.nextInt(10) > 0) {
                beantwoord.antwoord(bemiddelaar, new Stap(zaak.nummer(), zaak.versie(), null), Paarantwoord.JA);
            }
        }
    }
}
