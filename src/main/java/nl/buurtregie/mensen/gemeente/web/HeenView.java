package nl.buurtregie.mensen.gemeente.web;

/** @param naar page of the provider */
public record HeenView(String naar) {}
