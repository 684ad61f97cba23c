/**
 * What somebody types is kept for a day, so that a login, a crash or the wrong button loses nothing. Nobody else reads it, not even
 * the coördinator: it is not of the case before it is sent.
 *
 * <ul>
 *   <li>M33 – if what was typed is longer than a long form, or the form has no address of ours, then it is not kept (a program that
 *       sends anything it likes fills no table).
 * </ul>
 */
package nl.buurtregie.mensen.klad;
