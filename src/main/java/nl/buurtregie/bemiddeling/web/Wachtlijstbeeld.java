package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Escalatiekans;
import nl.buurtregie.bemiddeling.Status;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Werkfilter;
import nl.buurtregie.bemiddeling.Werkvoorraad;
import nl.buurtregie.medewerker.Ik;

/** The cases that wait for a pair, beside the work list. */
@ApplicationScoped
class Wachtlijstbeeld {

    private static final int GETOOND = 4;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Termijnwoorden termijnwoorden;

    WerkvoorraadView.Wachtlijst van(Ik ik) {
        List<Taak> langst = werkvoorraad.wachtlijst(ik, GETOOND);
        int aantal = werkvoorraad.tel(ik, Werkfilter.alles().met(Status.WACHTLIJST));
        Map<Long, Escalatiekans> kansen = bemiddelingen.escalatiekansen(langst);
        String wacht = langst.isEmpty() ? null : "Langst: " + dagen(langst.get(0));
        return new WerkvoorraadView.Wachtlijst(
                aantal,
                wacht,
                langst.stream()
                        .map(taak -> new WerkvoorraadView.Wachtend(
                                taak.hoofdaard().woord(),
                                taak.nummer(),
                                "/bemiddelingen/" + taak.nummer() + "/toewijzing",
                                dagen(taak),
                                kansen.get(taak.bemiddelingId()).name().toLowerCase(Locale.ROOT)))
                        .toList(),
                "/werkvoorraad?toon=" + Werkkeuze.WACHTLIJST);
    }

    private String dagen(Taak taak) {
        int dagen = termijnwoorden.sinds(taak.termijn().begin());
        return dagen == 0 ? "sinds vandaag" : Termijnwoorden.inWerkdagen(dagen);
    }
}
