package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.bemiddeling.web.Termijnwoorden;
import nl.buurtregie.bemiddeling.werk.Wachtrij;
import nl.buurtregie.bemiddeling.werk.Wachtrij.Wachtende;
import nl.buurtregie.medewerker.Ik;

/** The cases that wait for a pair, beside the work list. */
@ApplicationScoped
class Wachtlijstbeeld {

    private static final int GETOOND = 4;

    @Inject
    private Wachtrij wachtrij;

    WerkvoorraadView.Wachtlijst van(Ik ik) {
        List<Wachtende> alle = wachtrij.van(ik);
        List<Wachtende> wachtend = alle.stream().filter(een -> !een.stil()).toList();
        return new WerkvoorraadView.Wachtlijst(
                alle.size(),
                wachtend.stream()
                        .max(Comparator.comparingInt(Wachtende::gewacht))
                        .map(een -> "Langst: " + dagen(een.gewacht()))
                        .orElse(null),
                wachtend.stream().limit(GETOOND).map(Wachtlijstbeeld::wachtend).toList(),
                "/werkvoorraad?toon=" + Werkkeuze.WACHTLIJST);
    }

    private static WerkvoorraadView.Wachtend wachtend(Wachtende een) {
        return new WerkvoorraadView.Wachtend(
                een.aardwoord(),
                een.nummer(),
                "/bemiddelingen/" + een.nummer() + "/toewijzing",
                dagen(een.gewacht()),
                een.kans().name().toLowerCase(Locale.ROOT),
                een.plaats().uitleg());
    }

    private static String dagen(int gewacht) {
        return gewacht == 0 ? "sinds vandaag" : Termijnwoorden.inWerkdagen(gewacht);
    }
}
