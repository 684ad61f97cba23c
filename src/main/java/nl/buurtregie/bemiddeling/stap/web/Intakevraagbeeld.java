package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Intakeantwoord;
import nl.buurtregie.bemiddeling.intake.Intakevraag;
import nl.buurtregie.bemiddeling.intake.Intakevragen;
import nl.buurtregie.bemiddeling.intake.Vraagsoort;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** INT-13: questions of the office itself on the form of the intake; none has to be answered. */
@ApplicationScoped
class Intakevraagbeeld {

    @Inject
    private Intakevragen intakevragen;

    @Inject
    private Bemiddelingen bemiddelingen;

    void vragen(Stapbeeld beeld, Bemiddeling zaak) {
        intakevragen.bij(zaak.hoofdaard()).forEach(een -> beeld.vraag(vraag(een)));
    }

    List<Intakeantwoord> antwoorden(Ik ik, String nummer, MultivaluedMap<String, String> body) {
        return intakevragen.antwoorden(bemiddelingen.get(ik, nummer).hoofdaard(), body::getFirst);
    }

    private static StapView.Vraag vraag(Intakevraag vraag) {
        String uitleg = vraag.soort() == Vraagsoort.TEKST
                ? "Mag leeg blijven. Kort en feitelijk, niets over gezondheid of strafbare feiten."
                : "Mag leeg blijven.";
        return vraag.soort() == Vraagsoort.TEKST
                ? StapView.Vraag.tekst(vraag.veld(), vraag.tekst(), uitleg)
                : StapView.Vraag.lijst(
                        vraag.veld(),
                        vraag.tekst(),
                        uitleg,
                        vraag.keuzes().stream().map(een -> Option.of(een, een)).toList());
    }
}
