/**
 * What is counted and what it means. A definition is written once, with a version, and drives page, export, API and compass;
 * the facts below it are written by the capabilities in the transaction of what they count.
 *
 * <ul>
 *   <li>I1.1 – if a name, definition, source or reason is missing or too long, then the new version is refused (nobody could
 *       read what the figure means).
 *   <li>I1.2 – if the new version begins before the one in force began, then it is refused (a figure would have two
 *       meanings on one day).
 *   <li>I1.3 – if the smallest area or period of a mediation figure is made smaller than the default, then a reason of at
 *       least ten characters is asked (at 1.5 cases per 1,000 inhabitants nearly every cell would be hidden).
 *   <li>I1.4 – if nothing changes, then there is no new version (a version says that something is different).
 *   <li>I2.1 – if a file brings an indicator under a code of our own, then it is refused (a figure would have two sources).
 * </ul>
 */
package nl.buurtregie.wijkkompas.indicator;
