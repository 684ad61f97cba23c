/**
 * The first set-up of an installation, in steps that can be skipped, and what still misses.
 *
 * <ul>
 *   <li>H1 – if somebody without an address asks for a test message, then it is refused (it would go nowhere, and seem sent).
 * </ul>
 */
package nl.buurtregie.beheer.opzetten;
