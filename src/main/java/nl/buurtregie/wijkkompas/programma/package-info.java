/**
 * The neighbourhood programme per year: its lines with goals and money, and the yearly report made of them.
 *
 * <ul>
 *   <li>GL1.1 – if a year has a line or a fixed chapter with this code already, then it is not added (cost per case and
 *       the chapter would belong to either).
 *   <li>GL1.2 – if a code holds something else than small letters, digits and dashes, then it is refused (it stands in an
 *       address).
 *   <li>GL1.3 – if a line is of a year before 2000 or after next year, then it is refused (a typing error, most likely).
 *   <li>GL2.1 – if a year has lines already, then none are taken over into it (they would be there twice).
 *   <li>GL2.2 – if no earlier year has lines, then there is nothing to take over (an empty year stays empty).
 * </ul>
 */
package nl.buurtregie.wijkkompas.programma;
