package nl.buurtregie.bemiddeling.mail;

/** How far we are with a mail. */
public enum Mailstand {
    OPEN,
    AANGEMELD,
    WEGGELEGD
}
