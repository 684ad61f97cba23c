package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Zaakhouders.Afwezige;
import nl.buurtregie.bemiddeling.Zaakhouders.Houder;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.PaarView;
import nl.buurtregie.bemiddeling.web.Paarwoorden;
import nl.buurtregie.bemiddeling.web.Termijnwoorden;
import nl.buurtregie.bemiddeling.web.Tijdlijn;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;

/** One row of the work list. Never a name or address of a party. */
@ApplicationScoped
class Werkregels {

    @Inject
    private Termijnwoorden termijnwoorden;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    /**
     * @param stil the case is only kept, at somebody's request: nobody has to do anything
     * @param laatste what happened last, when that is asked for
     * @param houder null when nobody has it in hand
     * @param afwezig whose it is again afterwards; null when that is nobody
     */
    WerkvoorraadView.Regel van(
            Ik ik, Taak taak, boolean stil, List<String> paar, Historieregel laatste, Houder houder, Afwezige afwezig) {
        Buurt buurt = gebieden.get(taak.buurtCode());
        boolean mij = taak.rol() == Rol.COORDINATOR;
        return new WerkvoorraadView.Regel(
                stil ? Termijnwoorden.opVerzoek() : termijnwoorden.strook(taak),
                taak.status().woord(),
                "/bemiddelingen/" + taak.nummer(),
                taak.nummer(),
                laatste == null ? sinds(taak) : Tijdlijn.kort(laatste, clock),
                stil ? "niemand" : mij ? "jou" : "bemiddelaars",
                stil ? "player-pause" : mij ? "user" : "users",
                taak.aardwoord(),
                buurt.naam(),
                paar(taak, paar),
                bijWie(ik, houder, afwezig),
                stil ? null : DutchDates.day(taak.termijn().einde(), clock),
                buurt.wijk().naam(),
                taak.status().isBijPaar() && paar != null && !paar.isEmpty(),
                mij && houder == null && !stil);
    }

    private static String bijWie(Ik ik, Houder houder, Afwezige afwezig) {
        if (houder != null) {
            return houder.medewerkerId() == ik.id() ? "jou" : houder.naam();
        }
        return afwezig == null ? null : (afwezig.medewerkerId() == ik.id() ? "jou" : afwezig.naam()) + ", afwezig";
    }

    private static PaarView paar(Taak taak, List<String> namen) {
        if (taak.status() == Status.INTAKE) {
            return PaarView.geen();
        }
        boolean niemand = namen == null || namen.isEmpty();
        return niemand && taak.status().isUitgepraat() ? PaarView.gesloten() : Paarwoorden.van(namen);
    }

    /** What came since yesterday is said to be new. */
    private String sinds(Taak taak) {
        LocalDate begin = taak.termijn().begin();
        boolean nieuw = !begin.isBefore(LocalDate.now(clock).minusDays(1));
        return (nieuw ? "nieuw, " : "") + "sinds " + DutchDates.day(begin, clock);
    }
}
