package nl.buurtregie.mensen.web;

/** Says nothing of why: a stranger learns nothing. */
public record LinkwegView() {}
