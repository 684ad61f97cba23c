package nl.buurtregie.wijkkompas.afscherming;

/** What a reader knows of a sum of atoms from an earlier version: it lies between these, both included. */
record Grens(int[] atomen, int waarde, int van, int tot) {}
