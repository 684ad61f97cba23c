/**
 * What the office asks at the intake, per kind of complaint, in words of its own.
 *
 * <ul>
 *   <li>B23.1 – if an answer is too long, or is none of the choices, then it is refused (it is read by whoever does the case).
 *   <li>B23.2 – if a question has no words, or a choice fewer than two or more than eight choices, then it is refused (nobody could
 *       answer it).
 *   <li>B23.3 – if eight questions are asked about a kind already, then not another (an intake is a talk, no form).
 * </ul>
 */
package nl.buurtregie.bemiddeling.intake;
