/**
 * What people show that they are who they say: passkeys, a code of an app, codes kept on paper. Passwords are of
 * {@code medewerker}.
 *
 * <ul>
 *   <li>M22 – if a passkey does not answer our own question, in time and for this site, then nobody is let in with it (it may be
 *       copied, or asked for by another site).
 *   <li>M23 – if a code was used or is not of this minute, then it opens nothing (somebody may have looked over a shoulder).
 *   <li>M24 – if somebody has ten passkeys, then not another (a list that nobody can oversee is not kept clean).
 *   <li>M25 – if somebody's roles ask for a second step, then the last way to do it stays (nobody should be locked out by a slip).
 *   <li>M26 – if somebody has no second step, then there are no codes for when it is lost (they would stand in for nothing).
 *   <li>M27 – if somebody comes in through the gemeente, then there is no password and no key of ours (whoever leaves there must not
 *       come in here any more).
 * </ul>
 */
package nl.buurtregie.mensen.inloggen;
