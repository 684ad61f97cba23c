package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.Termijnwoorden;
import nl.buurtregie.bemiddeling.werk.Wachtrij;
import nl.buurtregie.bemiddeling.werk.Wachtrij.Wachtende;
import nl.buurtregie.bemiddeling.werk.Werkfilter;
import nl.buurtregie.bemiddeling.werk.Werkvoorraad;
import nl.buurtregie.medewerker.Ik;

/** The cases that wait for a pair, beside the work list. */
@ApplicationScoped
class Wachtlijstbeeld {

    private static final int GETOOND = 4;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Wachtrij wachtrij;

    WerkvoorraadView.Wachtlijst van(Ik ik) {
        List<Wachtende> wachtend = wachtrij.van(ik);
        return new WerkvoorraadView.Wachtlijst(
                aantal(ik, wachtend),
                wachtend.stream()
                        .max(Comparator.comparingInt(Wachtende::gewacht))
                        .map(een -> "Langst: " + dagen(een.gewacht()))
                        .orElse(null),
                wachtend.stream().limit(GETOOND).map(Wachtlijstbeeld::wachtend).toList(),
                "/werkvoorraad?toon=" + Werkkeuze.WACHTLIJST);
    }

    /** Counted by the database only when there are more than were weighed. */
    private int aantal(Ik ik, List<Wachtende> wachtend) {
        return wachtend.size() < Wachtrij.GEWOGEN
                ? wachtend.size()
                : werkvoorraad.tel(ik, Werkfilter.alles().met(Status.WACHTLIJST));
    }

    private static WerkvoorraadView.Wachtend wachtend(Wachtende een) {
        return new WerkvoorraadView.Wachtend(
                een.taak().aardwoord(),
                een.taak().nummer(),
                "/bemiddelingen/" + een.taak().nummer() + "/toewijzing",
                dagen(een.gewacht()),
                een.kans().name().toLowerCase(Locale.ROOT),
                een.plaats().uitleg());
    }

    private static String dagen(int gewacht) {
        return gewacht == 0 ? "sinds vandaag" : Termijnwoorden.inWerkdagen(gewacht);
    }
}
