/**
 * What the product lets go when its time is over. Each capability says what it keeps, why, how long and what happens then ({@link
 * nl.buurtregie.privacy.bewaren.Bewaarsoort}); one place lets it happen.
 *
 * <ul>
 *   <li>P2.1 – if a case is held back, then with a reason and until a day, at most two years ahead (or it is forgotten, and kept).
 *   <li>P2.2 – if a case is held back already, then not once more (one reason is enough).
 *   <li>P2.3 – if a dry run runs, then not another (one answer at a time).
 *   <li>P2.4 – if the nights are to be used, then after a dry run of today without a fault, that leaves every figure as it is (what is
 *       erased does not come back).
 *   <li>P2.5 – if a term became shorter than the one that was confirmed, or a kind is new, then nothing of it goes at night until P2.4
 *       is done again (nobody saw what that would erase).
 * </ul>
 */
package nl.buurtregie.privacy.bewaren;
