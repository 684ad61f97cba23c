package nl.buurtregie.wijkkompas.publicatie;

import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Telling;

/** Which count: of what, where, when. */
record Sleutel(Telling telling, Niveau niveau, String gebied, String periode) {}
