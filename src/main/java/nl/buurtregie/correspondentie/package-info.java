/**
 * Letters and e-mails of a case. {@link nl.buurtregie.correspondentie.Sjabloon} is the text the coördinator keeps, {@link
 * nl.buurtregie.correspondentie.Brief} one letter to one reader; what is sent goes through {@code post}.
 *
 * <ul>
 *   <li>C1.1 – if a template has a placeholder that this kind of letter does not know, then it is refused (the letter
 *       would go out with a gap, or with something of the other party).
 *   <li>C1.2 – if a template is empty or longer than 6000 characters, then it is refused (a letter fits on two pages).
 *   <li>C1.3 – if a template is tried without a case that one may see, then there is no example (a made-up case hides what
 *       goes wrong in a real one).
 *   <li>C1.4 – if a translated template is kept without saying who translated it, then it is refused (who reads it must
 *       know whether a person looked).
 *   <li>C2.1 – if somebody is not the one to make this kind of letter, then it is not made (mediators invite and inform on
 *       paper; the rest is the coördinator's).
 *   <li>C2.2 – if the first neighbour did not agree, then nothing goes to the second neighbour or to the verwijzer (it is
 *       his story).
 *   <li>C2.3 – if something is left open in a letter, then it is not made (nobody gets a letter with brackets in it).
 *   <li>C2.4 – if a letter holds name, address, e-mail or phone number of another party, then it is not made (the story of
 *       one never reaches the other).
 *   <li>C2.5 – if there is no e-mail address, then the letter is made on paper (there is no other way).
 *   <li>C2.6 – if a letter on paper is on the post, then it is not brought there again (its reader was told once).
 *   <li>C2.7 – if a letter on paper goes to an address without street or town, then it is not made (it would not arrive);
 *       without any address it is handed over by hand.
 *   <li>C2.8 – if our own address on paper was not filled in, then no letter on paper is made (nobody could write back, and an
 *       example would be the address of somebody else).
 *   <li>C2.9 – if no e-mail goes from here, then a letter is made on paper (it would lie, and seem sent).
 * </ul>
 *
 * <p>What nobody is refused: the closing letter thanks only whoever sat down with somebody; and a letter that tells what we keep
 * counts as telling when it was posted or the mail server took it, as long as that was not taken out of it.
 */
package nl.buurtregie.correspondentie;
