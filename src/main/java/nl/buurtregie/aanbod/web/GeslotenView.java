package nl.buurtregie.aanbod.web;

/** @param kop what cannot be done here, in the language of the reader */
public record GeslotenView(String kop) {}
