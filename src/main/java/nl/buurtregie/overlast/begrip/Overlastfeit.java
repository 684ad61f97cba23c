package nl.buurtregie.overlast.begrip;

/** What the book of facts is told of problems. Each has its row in table {@code feitgebeurtenis}; a test compares them. */
public enum Overlastfeit {
    GEMELD,
    INGETROKKEN,
    PROBLEEM_KLAAR,
    PROBLEEM_HEROPEND,
    OVERDRACHT_KLAAR,
    SIGNAAL_BESLIST,
    RONDE_GELOPEN
}
