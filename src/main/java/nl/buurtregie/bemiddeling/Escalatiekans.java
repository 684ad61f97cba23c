package nl.buurtregie.bemiddeling;

import java.util.EnumSet;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;

/** The risk that a waiting case gets worse, from what the intake found. */
public enum Escalatiekans {
    HOOG,
    MIDDEN,
    LAAG;

    private static final Set<Aard> GRIMMIG =
            EnumSet.of(Aard.INTIMIDATIE, Aard.DISCRIMINATIE, Aard.VERNIELING, Aard.VERSTOORDE_RELATIE);

    /** High when it escalated or violence was named; middle when the complaint is of a grim kind or the case complex. */
    public static Escalatiekans van(
            Aard hoofdaard, Set<ContraIndicatie> contraIndicaties, Set<Complexiteit> complexiteit) {
        if (complexiteit.contains(Complexiteit.GEESCALEERD) || contraIndicaties.contains(ContraIndicatie.GEWELD)) {
            return HOOG;
        }
        return GRIMMIG.contains(hoofdaard) || !complexiteit.isEmpty() ? MIDDEN : LAAG;
    }
}
