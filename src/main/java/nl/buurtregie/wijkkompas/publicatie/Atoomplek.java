package nl.buurtregie.wijkkompas.publicatie;

import java.util.Set;
import nl.buurtregie.wijkkompas.indicator.Telling;

/** One atom: its marks, a buurt that stands for its place, a quarter that stands for its time. */
record Atoomplek(Set<Telling> kenmerken, String plaats, int tijd) {}
