package nl.buurtregie.post;

/** An invitation that goes along: the iCalendar method (REQUEST, CANCEL) and the text of the calendar. */
public record Agenda(String methode, String tekst) {}
