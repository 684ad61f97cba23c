/**
 * The road of a volunteer: application, talk, training, certificate and VOG, a first case beside somebody with experience, and
 * the thanks at the end; and the meetings on it. It is told by acts and their days, and not by a process: nothing in it waits for a date
 * to go on by itself.
 *
 * <ul>
 *   <li>V7 – if somebody wants to volunteer, then with a name and a mail address or telephone (nobody can call them back).
 *   <li>V8 – if a student comes through school, then with its name and a period of at most three years (it ends, and someone must know).
 *   <li>V9 – if somebody is on the road, then once (one person, one road).
 *   <li>V10 – if a step is recorded, then on a day that has been and not before the step it follows (a slip of the calendar).
 *   <li>V11 – if a certificate is given, then after the basic training was attended (it says that somebody learnt it).
 *   <li>V12 – if a VOG is seen, then one that still holds (an old one says nothing of now).
 *   <li>V13 – if a step was recorded or somebody stopped, then it is not recorded again (the page was old).
 *   <li>V14 – if an account is asked, then once, after the first talk and with a mail address (the invitation goes by mail); once more
 *       of who had one that was closed or lost the role.
 *   <li>V15 – if somebody works alone, then after a first case beside a colleague with experience, or for a reason that is written down
 *       (neighbours are no exercise; an organisation that begins has nobody with experience yet, or takes over who did it elsewhere).
 *   <li>V16 – if somebody stops, then without open cases (neighbours would wait for nobody).
 *   <li>V17 – if a meeting is planned, then with a place, an end after its beginning and within two years (a typing fault).
 *   <li>V18 – if a meeting is ticked, then one that goes on and has been; and if it has been, then it is not called off (a plan is no fact).
 *   <li>V19 – if somebody has a certificate, then the attendance under it stays (it would rest on nothing).
 *   <li>V20 – if somebody stopped, then he or she is not asked for a meeting (they took leave).
 *   <li>V30 – if somebody is asked for a meeting and has a talk at that hour, then whoever asks says that the hour is meant (the neighbours
 *       wait for that talk; of which case it is, is not told).
 *   <li>V27 – if somebody comes back, then who stopped and is still known (what somebody did here would be nobody's).
 *   <li>V26 – if somebody with an account is taken over, then with the day of the training, and alone not before it (a certificate has its own day).
 * </ul>
 */
package nl.buurtregie.vrijwilliger.weg;
