package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.NeemSignaalAan;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Vervolg;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.RuleViolation;

/**
 * OVL-10: the conciërge asked the resident whether mediation may help. Only a yes becomes an aanmelding, and it carries no
 * more than the address and that yes.
 */
@ApplicationScoped
@Transactional
public class BesprekBemiddeling {

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Vroegsignalen signalen;

    @Inject
    private Aanbod aanbod;

    @Inject
    private NeemSignaalAan aanmelding;

    @Inject
    private Overlastfeiten feiten;

    @Inject
    private Clock clock;

    /** @param adres of the resident who said yes */
    public void ja(Ik ik, Overlaststap stap, Adres adres, boolean toestemming) {
        if (!toestemming) {
            throw new RuleViolation(
                    "O9.1", "toestemming", "Vraag eerst of het mag. Zonder toestemming geven wij niets door.");
        }
        if (!aanbod.doet(Deel.BEMIDDELING)) {
            throw new RuleViolation(
                    "O9.4",
                    "zegt",
                    "Buurtbemiddeling is er hier niet meer. Vertel dat de bewoner. Het voorstel vervalt vanzelf.");
        }
        schrift.stap(ik, stap, Set.of(Stand.VOORSTELLEN), Wat.VOORSTEL_BESPROKEN, "de bewoner wil het", probleem -> {
            String nummer = aanmelding.neem(new NeemSignaalAan.Signaal(adres, probleem.buurtCode(), ik.naam()));
            besluit(ik, probleem, Vroegsignaal.Stand.JA, nummer);
            probleem.loopt(Uitkomst.NAAR_BEMIDDELING, null);
            return Vervolg.KLAAR;
        });
    }

    public void nee(Ik ik, Overlaststap stap) {
        schrift.stap(
                ik, stap, Set.of(Stand.VOORSTELLEN), Wat.VOORSTEL_BESPROKEN, "de bewoner wil het niet", probleem -> {
                    besluit(ik, probleem, Vroegsignaal.Stand.NEE, null);
                    probleem.loopt(Uitkomst.VOORSTEL_AFGEWEZEN, null);
                    return Vervolg.KLAAR;
                });
    }

    /** "opgepakt" or "afgerond": all that this side ever learns, also of a case that was emptied; null when there was no aanmelding. */
    public String stand(Vroegsignaal signaal) {
        if (signaal.stand() != Vroegsignaal.Stand.JA) {
            return null;
        }
        return signaal.aanmelding() == null || aanmelding.isAfgerond(signaal.aanmelding()) ? "afgerond" : "opgepakt";
    }

    private void besluit(Ik ik, Probleem probleem, Vroegsignaal.Stand hoe, String nummer) {
        Vroegsignaal signaal = signalen.open(probleem).orElseThrow(probleem::nietNu);
        signaal.besloten(hoe, ik.naam(), clock.instant(), nummer);
        feiten.vroegsignaal(signaal, probleem);
    }
}
