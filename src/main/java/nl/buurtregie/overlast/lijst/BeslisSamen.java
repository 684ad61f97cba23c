package nl.buurtregie.overlast.lijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.BeslisOverProbleem.Besluit;
import nl.buurtregie.overlast.VoegSamen;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;

/** OVL-20: one decision over several problems, each by its own act and its own rules; when one refuses, none is done. */
@ApplicationScoped
@Transactional
public class BeslisSamen {

    @Inject
    private BeslisOverProbleem beslis;

    @Inject
    private VoegSamen voegSamen;

    public void beslis(Ik ik, List<Overlaststap> stappen, Besluit besluit) {
        elk(stappen, null, stap -> beslis.beslis(ik, stap, besluit));
    }

    /** @param blijft number of the one that the others go to; it may be one of them */
    public void voeg(Ik ik, List<Overlaststap> stappen, String blijft) {
        List<Overlaststap> weg =
                stappen.stream().filter(stap -> !stap.nummer().equals(blijft)).toList();
        if (weg.isEmpty()) {
            throw new RuleViolation("O6.2", "problemen", "Vink aan wat er nog meer bij hoort.");
        }
        elk(weg, blijft, stap -> voegSamen.voeg(ik, stap, blijft));
    }

    /**
     * Whoever reads why it was refused has to know of which.
     *
     * @param met number of the one that they go to, or null
     */
    private static void elk(List<Overlaststap> stappen, String met, Consumer<Overlaststap> act) {
        for (Overlaststap stap : stappen) {
            try {
                act.accept(stap);
            } catch (RuleViolation nee) {
                boolean overMet = met != null && nee.field().equals("met");
                throw new RuleViolation(
                        nee.rule(),
                        overMet ? "blijft" : nee.field(),
                        (overMet ? met : stap.nummer()) + ": " + nee.getMessage());
            } catch (Changed anders) {
                throw new RuleViolation(
                        "O0.1",
                        "problemen",
                        stap.nummer() + ": " + anders.by()
                                + " heeft dit net gewijzigd. Kijk het na en vink het weer aan.");
            }
        }
    }
}
