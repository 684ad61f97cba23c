/**
 * Figures from the facts that the capabilities write. Never a person or an address; nobody uses this package.
 *
 * <p>Live pages and small numbers (besluit 19): a count of residents of 1 to 4 is hidden, and whoever lays all filters beside
 * each other can still think it 1 and 4. Every share, margin, bar, order of rows and colour is made of what is shown, never of
 * the exact count. Pieces of time (lead times, parts of the day, quarters, durations of partners) are only there for the whole
 * gemeente. Work of our own organisation – what is open, late, waiting, came in or was closed per month, hours walked – is
 * exact where it is not split by place, aard or verwijzer.
 *
 * <ul>
 *   <li>LC1.1 – if the highest figure of the country is below its lowest, then it is refused (a range has two ends).
 *   <li>LC1.2 – if a share of the country is above 100, then it is refused (a typing error).
 *   <li>LC1.3 – if a figure of the country is of a year before 1990 or of one that has not begun, then it is refused (a typing
 *       error).
 *   <li>LC1.4 – if nothing changes, then there is no new version (a version says that something is different).
 * </ul>
 */
package nl.buurtregie.wijkkompas;
