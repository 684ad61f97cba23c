package nl.buurtregie.wijkkompas.kompas.web;

/** No version was approved yet, whatever was read in. */
public record LeegView(String kop) {}
