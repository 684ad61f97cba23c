package nl.buurtregie.wijkkompas.indicator;

/** So many things of one count that took so many working days, in one buurt and quarter. */
public record Duur(String buurt, int kwartaal, int werkdagen, int aantal) {}
