/**
 * What goes out by itself: every kind with its reader, its moment and its words, on or off for an organisation. Whoever does the
 * act brings the message ({@link nl.buurtregie.post.vanzelf.Vanzelf}) in its own transaction.
 *
 * <ul>
 *   <li>P7.1 – if a text is empty or too long, or a subject has two lines, then it is refused (nobody can read it).
 *   <li>P7.2 – if a text asks for what its kind does not know, then it is refused (a hole, or something of somebody else).
 *   <li>P7.3 – if a translated text is kept without saying who translated it, then it is refused (who reads it must know
 *       whether a person looked).
 * </ul>
 */
package nl.buurtregie.post.vanzelf;
