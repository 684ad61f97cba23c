package nl.buurtregie.mensen.boek;

/** Whether somebody hears by mail of a change of the own account. */
public enum Gehoord {
    /** There is nothing to hear. */
    NIETS_GEWIJZIGD,
    PER_MAIL,
    /** There is no address: somebody else has to tell it. */
    NIET
}
