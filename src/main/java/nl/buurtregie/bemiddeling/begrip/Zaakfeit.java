package nl.buurtregie.bemiddeling.begrip;

/** What the book of facts is told of a case. Each has its row in table {@code feitgebeurtenis}; a test compares them. */
public enum Zaakfeit {
    AANGEMELD,
    GEWOGEN,
    STAP_KLAAR,
    STAP_TERUG,
    AFGESLOTEN,
    DUBBEL,
    NAGEVRAAGD,
    HEROPEND,
    TERUGGEKEERD,
    NIET_TERUGGEKEERD
}
