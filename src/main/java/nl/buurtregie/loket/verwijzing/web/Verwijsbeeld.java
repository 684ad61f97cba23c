package nl.buurtregie.loket.verwijzing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.Verwijspersonen;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.loket.vraag.web.Vraagbeeld;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** Puts the form for a verwijzer together. */
@ApplicationScoped
class Verwijsbeeld {

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private Vraagbeeld vraagbeeld;

    @Inject
    private Verwijspersonen personen;

    @Inject
    private Termijnen termijnen;

    VerwijsView van(Form form) {
        return new VerwijsView(
                form.view(),
                form.once().toString(),
                codelijsten.vandaag(Lijst.VERWIJZER).stream()
                        .filter(een -> een.verwijzer().isDerde())
                        .map(een -> Option.of(een.code(), Stapbeeld.hoofdletter(een.woord())))
                        .toList(),
                codelijsten.vandaag(Lijst.AARD).stream()
                        .map(een -> Option.of(een.code(), een.woord()))
                        .toList(),
                vraagbeeld.buurten(),
                Talen.opties(),
                Talen.ookOnbekend(),
                Option.each(Buurweet.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord()))),
                DutchDates.period(termijnen.notitie()),
                form.values("geheim").stream()
                        .findFirst()
                        .flatMap(geheim -> personen.metLink(geheim).map(wie -> bekend(geheim, wie)))
                        .orElse(null));
    }

    private VerwijsView.Bekend bekend(String geheim, Verwijspersoon wie) {
        Verwijzercontact.Gegevens gegevens = wie.gegevens();
        String initialen = Arrays.stream(gegevens.naam().split(" "))
                .filter(deel -> !deel.isEmpty())
                .map(deel -> deel.substring(0, 1))
                .limit(2)
                .collect(Collectors.joining());
        return new VerwijsView.Bekend(
                geheim,
                codelijsten.bij(wie.soort()).code(),
                initialen,
                gegevens.naam(),
                gegevens.organisatie(),
                gegevens.email(),
                gegevens.telefoon());
    }
}
