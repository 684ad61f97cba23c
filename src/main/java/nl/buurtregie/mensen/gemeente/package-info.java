/**
 * Coming in through the provider of the gemeente (OpenID Connect, by the Nimbus SDK): it says who somebody is and which roles he
 * or she has; accounts here follow.
 *
 * <ul>
 *   <li>M28 – if an answer does not fit a question of this browser, or is not signed for us, then nobody is let in (it may be stolen, or
 *       meant for another).
 *   <li>M29 – if the provider names no role of ours, then nobody is let in and nothing is kept (an account that may nothing);
 *       who was known loses the roles and the sessions here too.
 *   <li>M30 – if the account was closed here, then it stays closed (a beheerder decided that).
 *   <li>M31 – if the provider does not answer, then nobody comes in that way, and the page names the other ways (work goes on).
 *   <li>M35 – if the provider does not say that there were two steps, and a role here asks for them, then nobody is let in (a stolen
 *       password there would open what residents told).
 * </ul>
 */
package nl.buurtregie.mensen.gemeente;
