package nl.buurtregie.bemiddeling.aanmelding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Verwijspersonen;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** Puts the form for a new case together. */
@ApplicationScoped
class Aanmeldbeeld {

    /** Nobody of the book was chosen. */
    private static final String NIEMAND = "0";

    @Inject
    private Bekendadres bekendAdres;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Verwijspersonen verwijspersonen;

    AanmeldingView van(Ik ik, Form form) {
        String sleutel = form.values("sleutel").stream().findFirst().orElseGet(() -> UUID.randomUUID()
                .toString());
        return new AanmeldingView(
                form.view(),
                sleutel,
                Option.each(Kanaal.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord()))),
                Option.each(Verwijzer.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord()))),
                bekenden(ik),
                Option.each(Aard.values(), een -> Option.of(een, een.woord())),
                gebieden.alle().stream()
                        .map(buurt -> Option.of(
                                buurt.code(), buurt.naam() + ", " + buurt.wijk().naam()))
                        .toList(),
                List.copyOf(Talen.opties()),
                List.copyOf(Talen.ookOnbekend()),
                Option.each(Woonsituatie.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord()))),
                bekendAdres.van(ik, form));
    }

    /** Who referred: chosen from the book, or typed; null when neither. */
    Verwijzercontact.Gegevens verwijzer(Ik ik, Aanmeldinvoer invoer) {
        boolean gekozen = invoer.verwijzer().isDerde() && invoer.isBekend();
        return gekozen ? verwijspersonen.get(ik, invoer.bekendeVerwijzer()).gegevens() : invoer.wie();
    }

    private List<Option> bekenden(Ik ik) {
        return Stream.concat(
                        Stream.of(Option.of(NIEMAND, "Staat er niet bij")),
                        verwijspersonen.zoek(ik, "").stream().map(Aanmeldbeeld::bekend))
                .toList();
    }

    private static Option bekend(Verwijspersoon wie) {
        return Option.of(
                wie.id().toString(),
                wie.gegevens().naam() + ", " + wie.gegevens().organisatie());
    }
}
