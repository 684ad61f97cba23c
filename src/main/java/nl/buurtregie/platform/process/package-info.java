/**
 * The one place that knows the process engine. Another engine would touch this package only.
 *
 * <ul>
 *   <li>D1 – if a decision table gets a new version, then it answers everything that can be asked (or an intake fails).
 *   <li>D2 – if cases move to another version of their process, then only those whose steps exist there (none is lost).
 * </ul>
 */
package nl.buurtregie.platform.process;
