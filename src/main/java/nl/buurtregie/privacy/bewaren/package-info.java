/**
 * What the product lets go when its time is over. Each capability says what it keeps, why, how long and what happens then ({@link
 * nl.buurtregie.privacy.bewaren.Bewaarsoort}); one place lets it happen.
 *
 * <ul>
 *   <li>P2.1 – if a case is held back, then with a reason and until a day, at most two years ahead (or it is forgotten, and kept).
 *   <li>P2.2 – if a case is held back already, then not once more (one reason is enough).
 *   <li>P2.3 – if a dry run runs, then not another (one answer at a time).
 *   <li>P2.4 – if the nights are to be used, then after a dry run of today without a fault, with the terms of now, that leaves every
 *       figure as it is; of a kind whose term became shorter than that, or that is new, nothing goes at night until it is done again
 *       (what is erased does not come back).
 * </ul>
 */
package nl.buurtregie.privacy.bewaren;
