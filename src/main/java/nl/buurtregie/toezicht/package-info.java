/**
 * Watching over who looks at what: looking that stands out, a question to the reader, the answer. An observation is no verdict: the
 * privacyfunctionaris asks first.
 *
 * <ul>
 *   <li>P4.1 – if a reader is asked something, then in 1 to 500 characters, and only about looking that is open (the page was old).
 *   <li>P4.2 – if a reader answers, then once to each question, in 1 to 500 characters (the answer stays as it was given).
 *   <li>P4.3 – if it is asked who saw what, then of a case or of a person (all at once is a list of everybody).
 *   <li>P4.4 – if looking stands out of whoever watches, then another privacyfunctionaris asks and closes it (nobody judges the own
 *       looking); when there is no other, the security log says so.
 * </ul>
 */
package nl.buurtregie.toezicht;
