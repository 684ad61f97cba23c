/**
 * The people who mediate: where they live, how many cases a year they want, which languages they speak, when they can.
 *
 * <ul>
 *   <li>V1 – if somebody volunteers, then with at least one language (a pair is chosen by it).
 *   <li>V2 – if somebody volunteers, then for 1 to 40 cases a year (nobody is asked for more than he or she wants).
 *   <li>V3 – if a volunteer pauses, then until today or later and within a year (whoever stops for good stops).
 *   <li>V4 – if intervisie is noted, then it has been (a plan is not a talk).
 *   <li>V5 – if somebody becomes a volunteer, then with an active mediator's account and once (one person, one record).
 *   <li>V6 – if a volunteer lives somewhere, then in a buurt that is known (who lives near is not neutral).
 * </ul>
 */
package nl.buurtregie.vrijwilliger;
