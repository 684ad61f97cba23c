package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;

/** What every act has in common: right and version checked, then change, history, note, access log and process. */
@ApplicationScoped
public class Vastleggen {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Bemiddelingsproces proces;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Gespreksafloop gesprekken;

    @Inject
    private Afronding afronding;

    @Inject
    private Clock clock;

    /**
     * Ends the step the case stands at.
     *
     * @param verwacht the status in which this act makes sense
     * @param wijziging changes the case and answers how it ended, which steers the process
     * @return the case after it
     */
    Bemiddeling stap(
            Ik ik,
            Stap stap,
            Status verwacht,
            Handeling handeling,
            Function<Bemiddeling, Stapuitkomst> wijziging,
            String uitleg) {
        Bemiddeling zaak = openen(ik, stap);
        Taak taak = bemiddelingen
                .taak(zaak)
                .filter(open -> open.status() == verwacht && magDoen(ik, open))
                .orElseThrow(zaak::nietNu);
        LocalDate vandaag = LocalDate.now(clock);
        zaak.eisDag(stap.dag(vandaag), vandaag);
        taak.gedaan(stap.dag(vandaag));
        Terugweg weg = weg(zaak, taak);
        Status van = zaak.status();
        zaak.werktMee(zaak.doet(ik, taak.rol(), stap.namens()), clock.instant());
        if (verwacht.isGesprek()) {
            gesprekken.geweest(zaak, stap.gesprek());
        }
        Stapuitkomst uitkomst = wijziging.apply(zaak);
        schrift.bewaar(zaak, schrift.schrijf(zaak, ik, stap, handeling, van, uitleg), weg);
        proces.stapKlaar(zaak, taak, uitkomst);
        return afronding.rondAf(zaak, van);
    }

    /** Ends a wait before its date: somebody heard already what the case waits for. */
    Bemiddeling eerder(
            Ik ik, Stap stap, Handeling handeling, Function<Bemiddeling, Stapuitkomst> wijziging, String uitleg) {
        Bemiddeling zaak = openen(ik, stap);
        LocalDate vandaag = LocalDate.now(clock);
        zaak.eisDag(stap.dag(vandaag), vandaag);
        Terugweg weg = weg(zaak, null);
        Status van = zaak.status();
        Stapuitkomst uitkomst = wijziging.apply(zaak);
        schrift.bewaar(zaak, schrift.schrijf(zaak, ik, stap, handeling, van, uitleg), weg);
        proces.eerder(zaak, van, uitkomst);
        return afronding.rondAf(zaak, van);
    }

    /** Ends the case before its last step. It was found already: by right of whoever is acting, or by his own secret link. */
    Bemiddeling stop(Bemiddeling zaak, Ik ik, Stap stap, Stopreden reden) {
        return stop(zaak, ik, stap, reden, null, deze -> {});
    }

    /** The same, with what is said of it, and what else changes with it. */
    Bemiddeling stop(
            Bemiddeling zaak, Ik ik, Stap stap, Stopreden reden, String uitleg, Consumer<Bemiddeling> wijziging) {
        Terugweg weg = weg(zaak, bemiddelingen.taak(zaak).orElse(null)).bijStoppen();
        Status van = zaak.status();
        zaak.gestopt(reden, clock.instant(), proces.inDeWacht(zaak));
        wijziging.accept(zaak);
        schrift.bewaar(zaak, schrift.schrijf(zaak, ik, stap, reden.handeling(), van, uitleg), weg);
        proces.gestopt(zaak);
        return afronding.rondAf(zaak, van);
    }

    /**
     * Something that belongs to no step.
     *
     * @param wijziging changes the case
     * @param bericht tells the process
     */
    public Bemiddeling buitenom(
            Ik ik,
            Stap stap,
            Handeling handeling,
            Consumer<Bemiddeling> wijziging,
            Consumer<Bemiddeling> bericht,
            String uitleg) {
        Bemiddeling zaak = openen(ik, stap);
        Status van = zaak.status();
        wijziging.accept(zaak);
        schrift.schrijf(zaak, ik, stap, handeling, van, uitleg);
        bezet(zaak);
        bericht.accept(zaak);
        return afronding.rondAf(zaak, van);
    }

    /** The case was found already, by whoever was asked for it and may not see it yet. */
    Bemiddeling antwoord(
            Bemiddeling zaak, Ik ik, Stap stap, Handeling handeling, Consumer<Bemiddeling> wijziging, String uitleg) {
        Status van = zaak.status();
        wijziging.accept(zaak);
        schrift.schrijf(zaak, ik, stap, handeling, van, uitleg);
        bezet(zaak);
        return afronding.rondAf(zaak, van);
    }

    /**
     * Somebody leaves the case, with or without another who comes. It was found already: by right of whoever is acting, or because an
     * account closes, which is no right to see it. A case that stands still or is closed to colleagues keeps nobody on it.
     */
    Bemiddeling wissel(
            Bemiddeling zaak, Ik ik, Stap stap, Handeling handeling, Consumer<Bemiddeling> wijziging, String uitleg) {
        Status van = zaak.status();
        wijziging.accept(zaak);
        schrift.ookStil(zaak, ik, stap, handeling, van, uitleg);
        bezet(zaak);
        return afronding.rondAf(zaak, van);
    }

    /** The case is only kept from now on (AVG, article 18): nobody goes to its talks, and who was expected hears that. */
    void staatStil(Bemiddeling zaak, Ik ik) {
        if (!gesprekken.gepland(zaak).isEmpty()) {
            String reden = "de zaak staat stil op verzoek";
            wissel(
                    zaak,
                    ik,
                    new Stap(zaak.nummer(), zaak.versie(), null),
                    Handeling.GESPREK_AFGEZEGD,
                    deze -> gesprekken.vervalt(deze, reden),
                    reden);
        }
    }

    private void bezet(Bemiddeling zaak) {
        bemiddelingen.taak(zaak).ifPresent(taak -> taak.bezet(zaak.paar().size()));
    }

    void aangemeld(Bemiddeling zaak, Ik ik, String notitie) {
        schrift.schrijf(
                zaak,
                ik,
                new Stap(zaak.nummer(), 0, notitie),
                Handeling.AANMELDING,
                null,
                zaak.kanaal().woord());
        proces.start(zaak);
    }

    /** Something is told that moves nothing: a line of history and a note. */
    void verteld(Bemiddeling zaak, Ik ik, Handeling wat, String notitie) {
        schrift.schrijf(zaak, ik, new Stap(zaak.nummer(), zaak.versie(), notitie), wat, zaak.status(), null);
    }

    /** A coördinator records what a mediator did. */
    private static boolean magDoen(Ik ik, Taak taak) {
        return ik.is(taak.rol()) || taak.rol() == Rol.BEMIDDELAAR && ik.is(Rol.COORDINATOR);
    }

    /** As it is now: whoever made a slip finds it again. */
    private Terugweg weg(Bemiddeling zaak, Taak taak) {
        return new Terugweg(zaak, taak == null ? null : taak.stand(), gesprekken.gepland(zaak), clock.instant());
    }

    Bemiddeling openen(Ik ik, Stap stap) {
        Bemiddeling zaak = bemiddelingen.get(ik, stap.nummer());
        zaak.eisVersie(stap.versie());
        return zaak;
    }
}
