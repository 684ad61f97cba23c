/**
 * Overlast: what conciërges see on their walk, what residents report, and what becomes of it. {@link
 * nl.buurtregie.overlast.Probleem} tells the life of one thing that is wrong, {@link nl.buurtregie.overlast.begrip.Stand} where it
 * may go; each act ({@code LegWaarnemingVast}, {@code BeslisOverProbleem}, {@code KijkNog}, …) is one thing a person does.
 *
 * <p>Who may see it: the teamleider all, a conciërge what lies in the own buurten, nobody else anything. Of a mediation that
 * follows, this package learns no more than "opgepakt" or "afgerond".
 *
 * <p>The rules:
 *
 * <ul>
 *   <li>O0.1 – if a step does not fit where the problem is, then it is refused (a colleague was first).
 *   <li>O1.1 – if a report comes in, then with a place within the gemeente (somebody has to go there).
 *   <li>O1.2 – if a report comes in, then with a category of now (what it is decides who solves it).
 *   <li>O1.3 – if it says how bad or how much, then within the scale (figures are compared).
 *   <li>O1.4 – if there is a note, then of 500 characters at most (a fact, not a story).
 *   <li>O1.5 – if photos come along, then five at most, each announced with its SHA-256 (so that none is lost or swapped).
 *   <li>O1.6 – if somebody wants an answer, then there is a way to reach him or her (or nobody ever hears): what is meant
 *       as an e-mail address can be one, or holds a number to call.
 *   <li>O1.7 – if a key is used again, then for the same content (a phone never overwrites what we have).
 *   <li>O1.8 – if a phone sends something, then in the agreed form (an old app must be renewed, not guessed at).
 *   <li>O1.9 – if a resident or a caller leaves where an answer may go, then a number, or an address for mail where that goes (nobody could tell).
 *   <li>O2.1 – if a photo is kept, then it is a picture that we made anew (no place, camera or hidden file in it).
 *   <li>O2.2 – if a photo comes in, then it is the announced one (half a photo is no photo).
 *   <li>O2.3 – if a report was taken back, then no photo is added to it (nobody looks at it any more).
 *   <li>O2.4 – if a report is closed, then no photo is added to it (the same).
 *   <li>O2.5 – if we took a photo away, then it does not come back (whoever saw it had a reason).
 *   <li>O2.6 – if a report was taken back, then no words are added to it (nobody reads them any more).
 *   <li>O2.7 – if words are added by the own link, then 4,000 characters at most with what stands there (nobody reads more).
 *   <li>O3.1 – if we close a problem ourselves, then we say how it ended (figures count it, reporters hear it).
 *   <li>O3.2 – if mediation is proposed, then between neighbours (it helps nobody with a couch).
 *   <li>O3.3 – if a problem gets an owner, then somebody who walks in that buurt (others may not see it).
 *   <li>O3.4 – if reporters hear why, then in 300 characters at most (it is read on a phone).
 *   <li>O3.7 – if this gemeente does no mediation, then it is not proposed (nobody would come).
 *   <li>O4.1 – if a problem is handed over, then to a partner of the list (there is always one visible owner).
 *   <li>O4.2 – if a partner gets or gives words, then 500 characters at most (they go by mail and to Signalen).
 *   <li>O4.3 – if a partner has answered, then that answer stands (the next step has begun).
 *   <li>O4.4 – if a partner refuses, then it says why (nobody is sent from one to the other and back).
 *   <li>O5.1 – if a walk is sent, then it begins with Start (without it there are no hours to count).
 *   <li>O6.1 – if a problem begins again, then it was closed (else it runs already).
 *   <li>O6.2 – if problems are joined, then with another one that runs (reports need an answer to come).
 *   <li>O6.3 – if a phone says whether it is gone, then nothing happened after somebody looked (it would be about before).
 *   <li>O7.1 – if reporters get an answer, then one of 1 to 300 characters (an empty answer is none).
 *   <li>O7.2 – if somebody gets no mail from us (only a phone number, or no mail server), then he or she is told first, if there is a number (the answer would never come).
 *   <li>O7.3 – if nobody waits for a word, or nobody was told, then that is not recorded (the list would forget who waits).
 *   <li>O7.4 – if messages about a report stop, then they went until now, and if they begin again, then they had stopped (the history
 *       would say what is not so).
 *   <li>O7.5 – if a standard answer is kept, then one of 1 to 300 characters, for a way in which problems end that is answered, and not
 *       twice (people choose by it).
 *   <li>O8.1 – if somebody is on the roster, then with at least one buurt (or he or she sees nothing).
 *   <li>O8.2 – if a gebied has a name, then of 80 characters at most (it stands on top of a phone).
 *   <li>O8.3 – if a category gets a new version, then it has a name of 80 characters at most (people choose by it).
 *   <li>O8.4 – if a category has a term, then of 0 to 366 days (anything else is a slip).
 *   <li>O8.5 – if a partner is added, then with a name that is not there yet (people choose by it).
 *   <li>O8.6 – if a partner is reached by mail, then there is an address (or it never arrives).
 *   <li>O8.7 – if a partner has a term, then of 1 to 200 werkdagen (anything else is a slip).
 *   <li>O8.8 – if a partner in use is reached by Signalen, then its address is set (what is handed over would lie still).
 *   <li>O9.1 – if mediation gets an address from here, then with the resident's yes (never behind somebody's back).
 *   <li>O9.4 – if mediation is off by the time a resident says yes, then no address goes there (a case nobody sees).
 * </ul>
 */
package nl.buurtregie.overlast;
