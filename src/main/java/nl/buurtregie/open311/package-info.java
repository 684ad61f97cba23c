/**
 * The counter for other programs: Open311 GeoReport v2. They list what can be reported, report it, and read back how it
 * goes. What is read back holds nothing of whoever reported it; its words
 * go back only to the program that sent them.
 *
 * <ul>
 *   <li>X1.1 – if a report is sent, then with a key that works (we know whom to ask).
 *   <li>X1.2 – if a report is sent, then with a place in figures (an address alone cannot be found without a street file).
 *   <li>X1.3 – if a moment is asked for, then as ISO 8601 with a zone (guessing would miss reports).
 *   <li>X1.4 – if another program gets a key, then it has a name of 80 characters at most (to know which one to revoke).
 *   <li>X1.5 – if a jurisdiction is named, then ours (the same program may ask several cities).
 *   <li>X1.6 – if an update is sent, then with a key of 80 characters at most (the same again is the same).
 * </ul>
 */
package nl.buurtregie.open311;
