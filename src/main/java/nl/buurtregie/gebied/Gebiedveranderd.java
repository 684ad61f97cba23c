package nl.buurtregie.gebied;

/** Areas, their borders or their figures were brought; whoever keeps them in memory looks again. */
record Gebiedveranderd() {}
