/**
 * What the security log tells: patterns that stand out, whether the list is still whole, how long it stays. The log itself is written
 * below, by {@link nl.buurtregie.platform.audit.AuditLog}. An observation is no verdict: a beheerder looks, and says what it was.
 *
 * <ul>
 *   <li>P3.1 – if a pattern is closed, then with what it was or what was done, in at most 200 characters (or it is clicked away).
 *   <li>P3.2 – if a pattern was closed already, then not again, and its address is not stopped (the page was old).
 * </ul>
 */
package nl.buurtregie.beveiliging;
