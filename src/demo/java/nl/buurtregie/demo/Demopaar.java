package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import nl.buurtregie.bemiddeling.BeantwoordToewijzing;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Toewijzing;
import nl.buurtregie.bemiddeling.WijsToe;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.medewerker.Ik;

/** Nine of ten who are asked say yes at once; the others let the coördinator wait, until the case goes on. */
@ApplicationScoped
class Demopaar {

    @Inject
    private WijsToe wijsToe;

    @Inject
    private BeantwoordToewijzing beantwoord;

    void vraag(Demozaak demo, Bemiddeling zaak, Stap stap, List<Long> paar) {
        wijsToe.wijsToe(demo.coordinator, stap, paar);
        Random toeval = new Random(Demostad.ZAAD - demo.volgnummer());
        zegJa(demo, zaak, () -> toeval.nextInt(10) > 0);
    }

    /** Nobody works on a case without a yes. */
    void zegtJa(Demozaak demo, Bemiddeling zaak) {
        zegJa(demo, zaak, () -> true);
    }

    private void zegJa(Demozaak demo, Bemiddeling zaak, BooleanSupplier doet) {
        for (Toewijzing gevraagd : List.copyOf(zaak.lopend())) {
            if (gevraagd.isOpen() && doet.getAsBoolean()) {
                Ik wie = demo.bemiddelaars.stream()
                        .filter(een -> een.id() == gevraagd.medewerkerId())
                        .findFirst()
                        .orElseThrow();
                beantwoord.antwoord(wie, gevraagd.id(), Paarantwoord.JA);
            }
        }
    }
}
