package nl.buurtregie.wijkkompas.kompas.web;

/**
 * No version holds, whatever was read in.
 *
 * @param ingetrokken why what was public is not any more; "" when nothing was withdrawn
 */
public record LeegView(String kop, String ingetrokken) {}
