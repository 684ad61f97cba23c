package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Escalatiekans;
import nl.buurtregie.bemiddeling.Status;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Wachtvolgorde;
import nl.buurtregie.bemiddeling.Werkfilter;
import nl.buurtregie.bemiddeling.Werkvoorraad;
import nl.buurtregie.medewerker.Ik;

/** The cases that wait for a pair, beside the work list. */
@ApplicationScoped
class Wachtlijstbeeld {

    private static final int GETOOND = 4;

    /** The longest waiting are weighed; who came after them cannot have waited long. */
    private static final int GEWOGEN = 60;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Wachtvolgorde volgorde;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Termijnwoorden termijnwoorden;

    WerkvoorraadView.Wachtlijst van(Ik ik) {
        List<Taak> wachtend = werkvoorraad.wachtlijst(ik, GEWOGEN);
        int aantal = werkvoorraad.tel(ik, Werkfilter.alles().met(Status.WACHTLIJST));
        Map<Long, Escalatiekans> kansen = bemiddelingen.escalatiekansen(wachtend);
        String langst = wachtend.isEmpty() ? null : "Langst: " + dagen(wachtend.get(0));
        return new WerkvoorraadView.Wachtlijst(
                aantal,
                langst,
                wachtend.stream()
                        .map(taak -> new Plek(taak, kansen.get(taak.bemiddelingId()), plaats(taak, kansen)))
                        .sorted(Comparator.comparingDouble(
                                (Plek plek) -> -plek.plaats().punten()))
                        .limit(GETOOND)
                        .map(this::wachtend)
                        .toList(),
                "/werkvoorraad?toon=" + Werkkeuze.WACHTLIJST);
    }

    private record Plek(Taak taak, Escalatiekans kans, Wachtvolgorde.Plaats plaats) {}

    private Wachtvolgorde.Plaats plaats(Taak taak, Map<Long, Escalatiekans> kansen) {
        return volgorde.plaats(kansen.get(taak.bemiddelingId()), gewacht(taak));
    }

    private WerkvoorraadView.Wachtend wachtend(Plek plek) {
        return new WerkvoorraadView.Wachtend(
                plek.taak().hoofdaard().woord(),
                plek.taak().nummer(),
                "/bemiddelingen/" + plek.taak().nummer() + "/toewijzing",
                dagen(plek.taak()),
                plek.kans().name().toLowerCase(Locale.ROOT),
                plek.plaats().uitleg());
    }

    private int gewacht(Taak taak) {
        return termijnwoorden.sinds(taak.termijn().begin());
    }

    private String dagen(Taak taak) {
        int dagen = gewacht(taak);
        return dagen == 0 ? "sinds vandaag" : Termijnwoorden.inWerkdagen(dagen);
    }
}
