/**
 * A mail of a verwijzer: a proposal of an aanmelding, and never a case by itself. {@link nl.buurtregie.bemiddeling.mail.NeemMail}
 * takes it in, a coördinator reads it, makes a case of it or puts it away.
 *
 * <ul>
 *   <li>B24.1 – if a mail was dealt with, then no case is made of it (one mail, one case).
 *   <li>B24.2 – if a case was made of a mail, then it is neither put away nor taken back (it would ask for the same work again).
 * </ul>
 */
package nl.buurtregie.bemiddeling.mail;
