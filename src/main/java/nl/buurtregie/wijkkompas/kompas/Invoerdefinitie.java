package nl.buurtregie.wijkkompas.kompas;

import nl.buurtregie.wijkkompas.indicator.Indicator;

/** An indicator as a file brings it, with its place in the compass. */
record Invoerdefinitie(Indicator.Ingevoerd indicator, String thema, int volgorde) {}
