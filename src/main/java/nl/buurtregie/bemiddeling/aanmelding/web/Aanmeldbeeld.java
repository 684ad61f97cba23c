package nl.buurtregie.bemiddeling.aanmelding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.web.AdresView;
import nl.buurtregie.bemiddeling.web.Talen;
import nl.buurtregie.bemiddeling.web.Verwijzerkeuze;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** Puts the form for a new case together. */
@ApplicationScoped
class Aanmeldbeeld {

    /** Nobody of the book was chosen. */
    @Inject
    private Bekendadres bekendAdres;

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Verwijzerkeuze verwijzerkeuze;

    @Inject
    private Mailinvulling mailinvulling;

    @Inject
    private Termijnen termijnen;

    /**
     * What is known before anything is typed.
     *
     * @param bij a party at whose address it is; null when nobody
     * @param mail of which it is made; null when it comes by another road
     */
    void vul(Ik ik, Long bij, Long mail, Form form) {
        if (bij != null) {
            bekendAdres.vul(ik, bij, form);
        }
        if (mail != null) {
            mailinvulling.vul(ik, mail, form);
        }
    }

    AdresView eerder(Ik ik, Form form) {
        return bekendAdres.van(ik, form);
    }

    /** @param mail of which it is made; null when it comes by another road */
    AanmeldingView van(Ik ik, Long mail, Form form) {
        String sleutel = form.once().toString();
        return new AanmeldingView(
                form.view(),
                sleutel,
                mail == null ? null : mailinvulling.van(ik, mail),
                Option.each(Kanaal.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord()))),
                codelijsten.vandaag(Lijst.VERWIJZER).stream()
                        .map(een -> Option.of(een.code(), Stapbeeld.hoofdletter(een.woord())))
                        .toList(),
                verwijzerkeuze.opties(ik, form),
                codelijsten.vandaag(Lijst.AARD).stream()
                        .map(een -> Option.of(een.code(), een.woord()))
                        .toList(),
                gebieden.alle().stream()
                        .map(buurt -> Option.of(
                                buurt.code(), buurt.naam() + ", " + buurt.wijk().naam()))
                        .toList(),
                List.copyOf(Talen.opties()),
                List.copyOf(Talen.ookOnbekend()),
                Option.each(Buurweet.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord()))),
                Option.each(Woonsituatie.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord()))),
                DutchDates.period(termijnen.notitie()),
                werkdagen(termijnen.norm(Status.INTAKE)),
                bekendAdres.van(ik, form));
    }

    private static String werkdagen(int aantal) {
        return aantal == 1 ? "1 werkdag" : aantal + " werkdagen";
    }

    /** @throws nl.buurtregie.platform.RuleViolation at the field that has to change */
    Aanmelding aanmelding(Aanmeldinvoer invoer) {
        return invoer.aanmelding(codelijsten);
    }

    /** What can be refused of it before all of it can be read. */
    List<Runnable> apart(Aanmeldinvoer invoer) {
        return invoer.apart(codelijsten);
    }

    /** Who referred: chosen from the book, or typed; null when neither, or nobody did. */
    Verwijzercontact.Gegevens verwijzer(Ik ik, Aanmelding aanmelding, Aanmeldinvoer invoer) {
        if (!aanmelding.verwijzer().isDerde()) {
            return null;
        }
        return invoer.isBekend()
                ? verwijzerkeuze.gekozen(ik, invoer.bekendeVerwijzer()).gegevens()
                : invoer.wie();
    }
}
