package nl.buurtregie.bemiddeling.werk;

import java.time.LocalDate;

/** The row where the last page of the work list ended. */
public record Werkplek(LocalDate einde, long id) {}
