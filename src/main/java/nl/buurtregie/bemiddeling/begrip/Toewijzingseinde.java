package nl.buurtregie.bemiddeling.begrip;

/** Why a mediator is no longer on a case. */
public enum Toewijzingseinde {
    ZAAK_DICHT,
    AFGESLAGEN,
    VERVANGEN,
    /** The choice of this pair was taken back. */
    TERUGGENOMEN
}
