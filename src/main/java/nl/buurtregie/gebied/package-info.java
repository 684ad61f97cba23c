/**
 * Wijken and buurten of the gemeente, as CBS draws them, and which address lies in which. Everybody may use it; it knows
 * nobody. A division holds from its year to the next one; figures keep the division they were counted in.
 *
 * <ul>
 *   <li>G1.1 – if a line of the list has no postcode, no buurt or no sane house numbers, then it is refused (a guess would
 *       put a case in the wrong figures).
 *   <li>G1.2 – if a line names a buurt that we do not have, then it is refused (a case could not be counted there).
 *   <li>G1.3 – if two lines are about the same house number, then the later one is refused (nobody can tell which is right).
 *   <li>G1.4 – if there is no line in the file, or more than 400,000, then it is refused (it is another file, and it would take away the list that is in use).
 *   <li>G2.1 – if in a file of areas letters were lost, or it is no text, then it is refused (names would be stored broken).
 *   <li>G2.2 – if there is no line in it, if it is no CSV or if it is far too long, then it is refused (it is another file).
 *   <li>G2.3 – if the year is before 1990 or still to come, or nobody says where the file is from, then it is refused (a
 *       figure must name its source and year).
 *   <li>G2.4 – if there is no division of that year, or a mapping is not about kompaswijken or stadsdelen, then it is refused
 *       (there is nothing to attach it to).
 *   <li>G2.5 – if a name is empty, too long or holds signs of HTML, then its line is refused (it stands on every page).
 *   <li>G2.6 – if somebody says yes to a file that no longer waits, then nothing comes in (it is not what was shown).
 *   <li>G2.7 – if the file no longer fits what is known by then, then nothing comes in (all or nothing).
 *   <li>G3.1 – if a line of a division has no codes, names and centre, then it is refused (no map or figure could use it).
 *   <li>G3.2 – if a buurt is in it twice, then the later one is refused (nobody can tell which is right).
 *   <li>G3.3 – if a code has two names, then the later one is refused (nobody can tell which is right).
 *   <li>G3.4 – if a centre is not in the Netherlands, then it is refused (longitude and latitude are swapped, most often).
 *   <li>G3.5 – if there is a division of that year already and something was counted in it since, then it is refused; if nothing was, it is
 *       replaced (a code that came back from an older one does not count), and so is the one that came with the program (a slip of the first day, and the city of somebody else).
 *   <li>G4.1 – if a line of a mapping has no buurt, code and name, then it is refused (a guess would move figures).
 *   <li>G4.2 – if it names a buurt that the division does not have, then it is refused (nothing can be counted there).
 *   <li>G4.3 – if a buurt is in it twice, then the later one is refused (it would count twice).
 *   <li>G4.4 – if a code has two names, then the later one is refused (nobody can tell which is right).
 *   <li>G4.5 – if a buurt is missing, then all is refused (its figures would be lost).
 *   <li>G5.1 – if a line of inhabitants is not a buurt, a year and whole numbers, then it is refused (a guess is no figure).
 *   <li>G5.2 – if it names a buurt that never was, then it is refused (nothing can be counted there).
 *   <li>G5.3 – if a buurt is in it twice for a year, then the later one is refused (nobody can tell which is right).
 *   <li>G6.1 – if a file of borders is no GeoJSON collection, then it is refused (it cannot be drawn).
 *   <li>G6.2 – if its coordinates are neither WGS84 nor RD, then it is refused (it would be drawn elsewhere).
 *   <li>G6.3 – if an area has no code, an unknown one or one that was there already, then it is refused (nobody knows whose
 *       border it is).
 *   <li>G6.4 – if a border is open, crosses itself or is no area, then it is refused (in or out could not be told).
 *   <li>G6.5 – if a point is not in the Netherlands, then it is refused (longitude and latitude are swapped, or it is RD).
 *   <li>G6.6 – if there are more than 300,000 points, then it is refused (every map would be slow).
 *   <li>G6.7 – if an area of the division has no border, then all is refused (a place in it would fall in another).
 * </ul>
 */
package nl.buurtregie.gebied;
