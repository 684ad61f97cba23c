/**
 * From counted facts to figures that are public. A version is frozen, checked, approved by a second person, and then never
 * changes.
 *
 * <ul>
 *   <li>Q1.1 – if the years are not one to five in a row, then it is not opened (the figures of longer ago are in earlier
 *       versions).
 *   <li>Q1.2 – if there is a version of the same last year, then a new one needs a reason (a reader must know why a figure
 *       is another one now).
 *   <li>Q1.3 – if a version of the same last year is still being made, then there is no second one (nobody would know which
 *       holds).
 *   <li>Q1.4 – if the last year has not begun, then it is not opened (there is nothing to count).
 *   <li>Q2.1 – if a check says stop, or a hidden number can be worked out, then it does not go to the manager (it could not
 *       be taken back).
 *   <li>Q2.2 – if somebody made the figures, then somebody else approves them (four eyes).
 *   <li>Q2.3 – if it is sent back, then with a sentence (the analist must know what to do).
 *   <li>Q2.4 – if somebody who is no analist wants to make figures, or who is no manager to approve them, then that is
 *       refused (each has one part).
 *   <li>Q2.5 – if a version that shares years was approved after these figures were counted, then they are counted again first
 *       (what each of them hides was not laid beside the other).
 *   <li>Q2.6 – if there is no manager beside whoever sends them in, then they are not sent in (they would lie there for good).
 *   <li>Q3.1 – if a version is withdrawn, then with a reason that stays readable (somebody may have used it).
 * </ul>
 */
package nl.buurtregie.wijkkompas.publicatie;
