package nl.buurtregie.bemiddeling;

/** Why a mediator is no longer on a case. */
enum Toewijzingseinde {
    ZAAK_DICHT,
    AFGESLAGEN,
    VERVANGEN,
    /** The choice of this pair was taken back. */
    TERUGGENOMEN
}
