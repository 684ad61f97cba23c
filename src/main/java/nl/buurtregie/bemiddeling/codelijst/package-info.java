/**
 * What a case is about and who brings it, in words of the organisation: lists that the beheerder changes, by version (besluit 47).
 *
 * <ul>
 *   <li>B25.1 – if something is chosen that the list does not have today, then it is refused (a code that ended says nothing any more).
 *   <li>B25.2 – if a name is empty or too long, or the list has it already, then it is refused (nobody could choose between them).
 *   <li>B25.3 – if it does not count as a kind that all organisations have, then it is refused (figures could not be compared).
 *   <li>B25.4 – if a day lies before today, then it is refused (cases were called otherwise since).
 *   <li>B25.5 – if the program itself chooses a kind, then one that counts as it stays (a report of a resident has to be something).
 *   <li>B25.6 – if a list has sixty names, then not another (nobody reads more).
 * </ul>
 */
package nl.buurtregie.bemiddeling.codelijst;
