package nl.buurtregie.overlast.ronde.web;

/**
 * The shell of the street app.
 *
 * @param kleur of the bar of the phone above it
 */
public record StraatView(String kleur) {}
