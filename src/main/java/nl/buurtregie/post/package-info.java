/**
 * Outgoing mail of every capability. A message is written down in the transaction of what caused it ({@link
 * nl.buurtregie.post.Postkamer}) and sent later by a thread of its own; what cannot be sent is never silent.
 *
 * <ul>
 *   <li>P1.1 – if an e-mail address cannot exist, then the message is refused (it would fail later, unseen).
 *   <li>P1.2 – if a message waits or is being sent, then there is nothing to decide about it (it would go twice, or be
 *       lost).
 *   <li>P1.3 – if a number is no mobile one, then no text message is written for it (a landline does not get it).
 *   <li>P1.4 – if a message is on its way, then it is not taken back (nobody knows whether it arrived).
 *   <li>P1.5 – if there is no text message of an e-mail, no mobile number or no provider, then it is not sent as one (it would
 *       wait for ever).
 *   <li>P1.6 – if the last moment of a message is past, or something else was said since, then it does not go again (it would say what is no longer so).
 *   <li>P1.7 – if a message came back, then it does not go again (its text was erased when it was sent).
 * </ul>
 */
package nl.buurtregie.post;
