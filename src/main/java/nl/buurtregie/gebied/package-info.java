/**
 * Wijken and buurten of the gemeente, as CBS draws them, and which address lies in which. Everybody may use it; it knows
 * nobody.
 *
 * <ul>
 *   <li>G1.1 – if a line of the list has no postcode, no buurt or no sane house numbers, then it is refused (a guess would
 *       put a case in the wrong figures).
 *   <li>G1.2 – if a line names a buurt that we do not have, then it is refused (a case could not be counted there).
 *   <li>G1.3 – if two lines are about the same house number, then the later one is refused (nobody can tell which is right).
 *   <li>G1.4 – if there is no line in the file, then it is refused (it would take away the list that is in use).
 * </ul>
 */
package nl.buurtregie.gebied;
