package nl.buurtregie.wijkkompas.kompas.web;

/** Nothing was published yet. */
public record LeegView(String kop, boolean analist) {}
