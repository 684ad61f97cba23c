package nl.buurtregie.mensen.gemeente.web;

/** Nothing but words: the form waits in another tab. */
public record BevestigdView() {}
