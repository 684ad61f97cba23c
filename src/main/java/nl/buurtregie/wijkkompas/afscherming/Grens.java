package nl.buurtregie.wijkkompas.afscherming;

/** A sum of atoms that an earlier version showed, by the rules of that day. */
record Grens(int[] atomen, int waarde, Regels regels) {}
