/**
 * The public counter: people without an account ask for help, refer, follow and say what they thought of it. It uses the
 * public acts of bemiddeling, which does not know it.
 *
 * <ul>
 *   <li>L1.1 – if a form is filled in faster than a person can, or a field that nobody sees is filled in, then nothing is
 *       kept (a robot, without a third party that watches people).
 *   <li>L2.1 – if somebody adds something, then with words in it (an empty note helps nobody).
 *   <li>L3.1 – if a case is not closed, then nobody is asked yet what he thought of it (first the work, then the mark).
 *   <li>L3.2 – if there is no mark from 1 to 10, then the answers are not kept (half an answer spoils the figure).
 *   <li>L3.3 – if no e-mail address of a neighbour is known, then nothing is sent to him (a link can be given by hand).
 *   <li>L3.4 – if a neighbour was sent the questions, then not once more (asking twice is pressing).
 *   <li>L3.5 – if the first neighbour did not agree that another is approached, then that one is not asked either (the neighbour hears
 *       nothing without a yes).
 *   <li>L3.6 – if a case was entered twice, then nobody is asked what he thought of the double (that is asked once, of the other).
 * </ul>
 */
package nl.buurtregie.loket;
