package nl.buurtregie.documenten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.web.Gesprekwoorden;
import nl.buurtregie.documenten.Documenten;
import nl.buurtregie.documenten.Documentregel;
import nl.buurtregie.documenten.Toegang;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** Puts the documents of a case into a list, with the form for another one. */
@ApplicationScoped
class Documentenbeeld {

    @Inject
    private Documenten documenten;

    @Inject
    private Clock clock;

    DocumentenView van(Ik ik, Bemiddeling zaak, Form form) {
        String sleutel = form.once().toString();
        form.propose("toegang", Toegang.PAAR.name());
        return new DocumentenView(
                new Link("Zaak " + zaak.nummer(), "/bemiddelingen/" + zaak.nummer()),
                zaak.nummer(),
                documenten.van(ik, zaak).stream().map(een -> regel(zaak, een)).toList(),
                zaak.status().isOpen(),
                sleutel,
                Arrays.stream(Toegang.values())
                        .filter(een -> een != Toegang.COORDINATOR || ik.is(Rol.COORDINATOR))
                        .map(een -> Option.card(een, Stapbeeld.hoofdletter(een.woord()), een.uitleg(), null, null))
                        .toList(),
                zaak.partijen().stream()
                        .map(partij ->
                                Option.of(partij.id().toString(), Stapbeeld.hoofdletter(Gesprekwoorden.wie(partij))))
                        .toList(),
                form.view());
    }

    private DocumentenView.Regel regel(Bemiddeling zaak, Documentregel een) {
        String pad = "/bemiddelingen/" + zaak.nummer() + "/documenten/" + een.id();
        return new DocumentenView.Regel(
                een.naam(),
                een.soort() + " · " + DutchDates.moment(een.op(), clock) + " · " + een.door(),
                een.partij() == null
                        ? een.toegang().woord()
                        : "van de " + Gesprekwoorden.wie(zaak.partij(een.partij())),
                een.nagekeken() ? null : "niet nagekeken op virussen",
                pad,
                pad + "/weg");
    }
}
