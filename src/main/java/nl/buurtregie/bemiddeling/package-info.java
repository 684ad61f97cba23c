/**
 * One mediation case, from the first phone call to the last: every rule of it. {@link
 * nl.buurtregie.bemiddeling.Bemiddeling} tells its life, {@link nl.buurtregie.bemiddeling.Status} where it may go; each
 * act ({@code MeldAan}, {@code VoerIntake}, {@code WijsToe}, …) is one thing a person does.
 *
 * <ul>
 *   <li>B0.1 – if a case is not at the step an act belongs to, then nothing happens (somebody else was first, and a case
 *       only moves along the table of Status).
 *   <li>B0.2 – if a note is longer than 500 characters, then it is refused (a note is a fact that expires, not a story).
 *   <li>B0.3 – if a case is closed, then the melder adds nothing to it by the link (nobody would read it; calling helps).
 *   <li>B1.1 – if somebody else brings the case, then only with the consent of the resident (AVG: first ask, then keep).
 *   <li>B1.2 – if postcode or house number cannot exist, then the address is refused (a wrong one hides an earlier case).
 *   <li>B1.3 – if the first neighbour has no name or no way to be reached, then there is no case (nobody to call).
 *   <li>B1.4 – if the buurt is not one of the gemeente, then there is no case (every figure is per buurt).
 *   <li>B2.2 – if there is a contra-indicatie, then "geschikt" alone will not do (it is weighed, not overlooked).
 *   <li>B2.3 – if a case goes on under conditions, then the condition is written down (the pair must know it).
 *   <li>B2.4 – if a case is referred elsewhere, then it says where to (a resident is never sent away to nobody).
 *   <li>B4.1 – if a case is assigned, then to two different mediators (a mediator never goes alone).
 *   <li>B4.2 – if a mediator lives in the buurt of the case or has enough cases, then not to him or her (neutral, and
 *       able to do it well).
 *   <li>B4.3 – if somebody is not an active mediator, then he or she gets no case (trained and bound to secrecy).
 *   <li>B6.1 – if the second neighbour was spoken to, then he was told what is kept about him (AVG, article 14).
 *   <li>B8.1 – if there are agreements, then their kind is kept, never their text (that belongs to the neighbours).
 *   <li>B8.2 – if a talk has not been yet, then it cannot be recorded (figures count what happened).
 *   <li>B9.1 – if the one who asked withdraws, then by withdrawal and not as a result (it may happen at any step).
 * </ul>
 */
package nl.buurtregie.bemiddeling;
