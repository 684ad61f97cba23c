package nl.buurtregie.medewerker;

/** Mail of the own account goes to another address from here on. Whoever kept a mailbox right begins anew. */
public record AdresGekregen(long medewerkerId) {}
