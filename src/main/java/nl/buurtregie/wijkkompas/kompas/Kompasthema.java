package nl.buurtregie.wijkkompas.kompas;

import java.util.List;

/** One of the twelve themes, with the codes of its indicators clockwise. */
record Kompasthema(String code, String naam, Kwadrant kwadrant, List<String> indicatoren) {}
