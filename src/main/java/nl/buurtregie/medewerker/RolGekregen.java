package nl.buurtregie.medewerker;

/** Somebody has this role from now on, maybe again: whoever passed him or her over meanwhile makes up for it, in the same transaction. */
public record RolGekregen(long medewerkerId, Rol rol) {}
