/**
 * The public counter: people without an account ask for help, refer, follow and say what they thought of it. It uses the
 * public acts of bemiddeling, which does not know it.
 *
 * <ul>
 *   <li>L1.1 – if a form is filled in faster than a person can, or a field that nobody sees is filled in, then nothing is
 *       kept (a robot, without a third party that watches people).
 *   <li>L2.1 – if somebody adds something, then with words in it (an empty note helps nobody).
 * </ul>
 */
package nl.buurtregie.loket;
