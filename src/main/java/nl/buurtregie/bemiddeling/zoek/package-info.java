/**
 * Finding a case by whoever is in it or lives there, and all that is known of one address or one person. Whatever is shown is
 * what the asker may see of each case by itself ({@link nl.buurtregie.bemiddeling.Zaakrecht}), and is written in the access log.
 * With less than two letters or digits nothing is found: it would be a list of everybody. Only a coördinator writes a warning: one
 * person weighs what everybody will read.
 *
 * <ul>
 *   <li>B15.1 – if a warning at an address has no words, or no last day within a year, then it is refused (what was true of a
 *       house once is not true for ever).
 * </ul>
 */
package nl.buurtregie.bemiddeling.zoek;
