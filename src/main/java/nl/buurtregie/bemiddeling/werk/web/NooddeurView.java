package nl.buurtregie.bemiddeling.werk.web;

import nl.buurtregie.platform.web.form.FormView;

/** The door into a closed case. */
public record NooddeurView(FormView form) {}
