/**
 * What people may ask of us about their own data (AVG, chapter III): a request with a term, who it is, what we hold of exactly that
 * person, what is decided, and the letter. What is held is told by the capabilities ({@link nl.buurtregie.privacy.verzoek.Inzagebron}),
 * and what was decided is done by them ({@link nl.buurtregie.privacy.verzoek.Uitvoering}).
 *
 * <ul>
 *   <li>P5.1 – if somebody asks, then it says how to reach him or her (there has to be an answer).
 *   <li>P5.2 – if something is looked for, then it was made sure who asks (or another gets it).
 *   <li>P5.3 – if another may be named in a text, then it goes only as the coördinator said (the privacyfunctionaris may not see the
 *       other neighbour), and when it changed after that, it is looked at again.
 *   <li>P5.4 – if something is not given or done, then it says why (it stands in the letter).
 *   <li>P5.5 – if a part of a text goes, then nothing else of it was changed, and nothing of the other neighbour is left in it (one's
 *       story never reaches the other).
 *   <li>P5.6 – if the letter goes out, then all was decided, and a package has its link (an answer is whole).
 *   <li>P5.7 – if the term is made longer, then once, and before the first month is over (AVG, article 12).
 *   <li>P5.8 – if somebody's data is erased or restricted, then no ground forbids it (the letter would say what is not so).
 *   <li>P5.9 – if a case may only be kept, then nothing is done with it (AVG, article 18).
 *   <li>P5.10 – if a request was answered, or done, then it does not change any more (somebody may ask how it was answered).
 *   <li>P5.11 – if the answer goes on paper, then our own address was filled in (nobody could write back).
 *   <li>P5.12 – if a request is written down later than it came, then it came today or before, at most a year ago (the month runs from
 *       that day).
 *   <li>P5.13 – if an answer is mailed again, then the mail before does not wait any more (its link would not work).
 * </ul>
 */
package nl.buurtregie.privacy.verzoek;
