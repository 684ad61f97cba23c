/**
 * Figures from the facts that the capabilities write. Never a person or an address; nobody uses this package.
 *
 * <ul>
 *   <li>L1.1 – if the highest figure of the country is below its lowest, then it is refused (a range has two ends).
 *   <li>L1.2 – if a share of the country is above 100, then it is refused (a typing error).
 *   <li>L1.3 – if a figure of the country is of a year before 1990 or of one that has not begun, then it is refused (a typing
 *       error).
 *   <li>L1.4 – if nothing changes, then there is no new version (a version says that something is different).
 * </ul>
 */
package nl.buurtregie.wijkkompas;
