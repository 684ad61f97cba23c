/**
 * Accounts and roles: who somebody is and what he or she may do. After five wrong passwords whoever typed them waits for a
 * quarter of an hour ({@link nl.buurtregie.medewerker.Inlogrem}).
 *
 * <ul>
 *   <li>M1 – if the present password is wrong, then it is not changed (an open screen is not a key).
 *   <li>M2 – if a new password is short, holds the user name or is found within ten thousand million guesses, then it is
 *       refused (length counts more than strange characters, and nothing that everybody tries: NIST SP 800-63B).
 *   <li>M3 – if the new password was not typed twice the same, then it is not changed (a typing fault locks one out).
 *   <li>M4 – if somebody is away, then the last day is not before the first (a typing fault).
 *   <li>M5 – if somebody is away, then from today on and within a year (what was needs no hand-over).
 *   <li>M6 – if an e-mail address cannot exist, then it is refused (an invitation would never come, unseen).
 *   <li>M7 – if somebody keeps eight choices of filters already, then not another (a row is read at a glance or not at all).
 *   <li>M8 – if a user name is not 3 to 60 small letters and figures, then another is asked for (it is typed on every phone).
 *   <li>M9 – if somebody else has that user name, then another is asked for (a name is one person).
 *   <li>M45 – if a mediator has an e-mail address, then he or she may change it and not take it away (nobody would ask him or her for a case, and a
 *       forgotten password would stay forgotten).
 * </ul>
 */
package nl.buurtregie.medewerker;
