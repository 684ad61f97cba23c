package nl.buurtregie.bemiddeling;

/** What was answered at the intake, with the question as it was asked. */
public record Intakeantwoord(String vraag, String antwoord) {}
