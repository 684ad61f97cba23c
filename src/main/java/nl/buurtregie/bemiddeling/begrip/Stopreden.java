package nl.buurtregie.bemiddeling.begrip;

import java.util.EnumSet;
import java.util.Set;

/** Why a case ends before its last step. */
public enum Stopreden {
    INGETROKKEN("De melder trekt in", Resultaat.INGETROKKEN, Handeling.INTREKKING),
    VERHUISD("Iemand is verhuisd", Resultaat.VERHUISD, Handeling.VERHUIZING),
    ONVEILIG("Het is niet veilig", Resultaat.ONGESCHIKT, Handeling.ONVEILIG),
    NIET_BEREIKT("De melder is niet te bereiken", Resultaat.NIET_BEREIKT, Handeling.MELDER_NIET_BEREIKT),
    DUBBEL("Dubbel ingevoerd", Resultaat.DUBBEL, Handeling.DUBBEL);

    /** It waits for a first word of the one who asked. */
    private static final Set<Status> VOOR_DE_MELDER =
            EnumSet.of(Status.INTAKE, Status.WACHTLIJST, Status.GESPREK_EERSTE_BUUR);

    private final String woord;
    private final Resultaat resultaat;
    private final Handeling handeling;

    Stopreden(String woord, Resultaat resultaat, Handeling handeling) {
        this.woord = woord;
        this.resultaat = resultaat;
        this.handeling = handeling;
    }

    public String woord() {
        return woord;
    }

    public Resultaat resultaat() {
        return resultaat;
    }

    public Handeling handeling() {
        return handeling;
    }

    /** A case at this step may end for it: of a melder who is not reached only as long as the step is to speak with him. */
    public boolean kanBij(Status status) {
        return status.isInTeTrekken() && (this != NIET_BEREIKT || VOOR_DE_MELDER.contains(status));
    }
}
