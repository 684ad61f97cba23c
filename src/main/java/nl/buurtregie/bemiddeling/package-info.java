/**
 * One mediation case, from the first phone call to the last: every rule of it. {@link
 * nl.buurtregie.bemiddeling.Bemiddeling} tells its life, {@link nl.buurtregie.bemiddeling.begrip.Status} where it may go; each
 * act ({@code MeldAan}, {@code VoerIntake}, {@code WijsToe}, …) is one thing a person does.
 *
 * <ul>
 *   <li>B0.1 – if a case is not at the step an act belongs to, then nothing happens (somebody else was first, and a case
 *       only moves along the table of Status).
 *   <li>B0.2 – if a note is longer than 500 characters, then it is refused (a note is a fact that expires, not a story).
 *   <li>B0.3 – if a case is closed, then the melder adds nothing to it by the link (nobody would read it; calling helps).
 *   <li>B1.1 – if somebody else brings the case, then only with the consent of the resident (AVG: first ask, then keep).
 *   <li>B1.2 – if postcode or house number cannot exist, then the address is refused (a wrong one hides an earlier case).
 *   <li>B1.3 – if the first neighbour has no name or no way to be reached, then there is no case (nobody to call); a conciërge may
 *       bring an address alone, with the resident's yes (somebody goes there or writes).
 *   <li>B1.4 – if the buurt is not one of the gemeente, then there is no case (every figure is per buurt).
 *   <li>B1.6 – if a verwijzer is written down, then with name, organisation, and an e-mail address or a number (there must be somebody to
 *       tell how it ended).
 *   <li>B1.7 – if another verwijzer has that e-mail address, then it is refused (by it the next referral finds who it was).
 *   <li>B1.8 – if somebody changed a verwijzer meanwhile, then the change is refused (it would undo theirs unseen).
 *   <li>B1.9 – if a verwijzer has no e-mail address, or the message or all of mediation is off, then there is no new link (the old one would be gone for nothing).
 *   <li>B1.5 – if a neighbour is added, then with a name or an address (otherwise there is nobody).
 *   <li>B1.10 – if a verwijzer brings the case, then the resident does not count as told what is kept (nobody spoke to him).
 *   <li>B1.11 – if no mail can ever arrive at an e-mail address, then it is not kept with a neighbour (it looks as if mail reaches him).
 *   <li>B1.12 – if the verwijzer of a case is filled in or put right, then as long as it is open and he or she did not hear how it ended
 *       (whoever heard it stays the one who did).
 *   <li>B1.13 – if a case turns out to be about something else, then it becomes something else than it was (a line that changes nothing
 *       hides those that do).
 *   <li>B1.14 – if something in the case is of a neighbour, or a group of three sat down, or he or she asked for help, then that one is not taken out of it (it would
 *       be of nobody).
 *   <li>B1.15 – if a neighbour is added while there is no second one, then it says whether he or she is that (what somebody is in a
 *       case does not follow from who was entered first).
 *   <li>B1.16 – if a request of a verwijzer for the own data runs, then he or she is not taken out of the book (what was found of that
 *       person would be under another number).
 *   <li>B2.2 – if there is a contra-indicatie, then "geschikt" alone will not do (it is weighed, not overlooked).
 *   <li>B2.3 – if a case goes on under conditions, then the condition is written down (the pair must know it).
 *   <li>B2.4 – if a case is referred elsewhere, then it says where to (a resident is never sent away to nobody).
 *   <li>B2.5 – if a case is treated together with another, then with a linked one that still runs (one talk, two ends).
 *   <li>B4.1 – if a case is assigned, then to two different mediators (a mediator never goes alone).
 *   <li>B4.2 – if a mediator lives in the buurt of the case, then not to him or her (neutral, also in their eyes), or the
 *       coördinator writes down why.
 *   <li>B4.3 – if somebody is not an active mediator, then he or she gets no case (trained and bound to secrecy).
 *   <li>B4.4 – if a pair is complete, then somebody leaves before another comes (two is enough).
 *   <li>B4.5 – if a mediator took a case, then he or she does not refuse it by a tap (the coördinator must know why).
 *   <li>B4.6 – if a mediator knows a neighbour of the case, then not to him or her (neutral; never lifted).
 *   <li>B4.7 – if a mediator did another case of somebody at one of these addresses, then not to him or her (who was
 *       there once is not seen as neutral again), or the coördinator writes down why.
 *   <li>B4.8 – if a mediator has as many cases as he or she wants this year, then not to him or her (volunteers stay).
 *   <li>B4.9 – if a mediator is away or pauses, then not to him or her (the case would stand still).
 *   <li>B4.10 – if a question was answered, given to somebody else or withdrawn, then no answer to it counts (one yes is enough).
 *   <li>B4.11 – if a volunteer has no certificate or no VOG, then no case (neighbours must be able to trust who comes in).
 *   <li>B4.12 – if the VOG of a volunteer does not hold any more, then no new case (the same).
 *   <li>B4.13 – if a volunteer does a first case, then beside somebody with experience (one learns it from a colleague).
 *   <li>B4.14 – if somebody was asked and is no mediator any more, then his or her yes does not count, by the link neither by phone (the same as B4.3).
 *   <li>B5.1 – if the first neighbour thinks it over, then his choice is recorded and not once more that he thinks (the day to ask stays).
 *   <li>B5.2 – if the process of a case began by a drawing that does not know something, then it is not recorded (case and process would
 *       part); the beheerder moves it.
 *   <li>B6.1 – if the second neighbour was spoken to, then he was told what is kept about him (AVG, article 14).
 *   <li>B6.2 – if the second neighbour has a complaint too, then it says about what and who he is (it becomes his case).
 *   <li>B7.1 – if there is news before the nazorg, then it says how it goes (nobody was called, so nobody was missed).
 *   <li>B8.1 – if there are agreements, then their kind is kept, never their text (that belongs to the neighbours).
 *   <li>B8.2 – if a talk has not been yet, then it cannot be recorded (figures count what happened).
 *   <li>B8.3 – if something is recorded, then on a day on which the case was there (terms and figures count from it).
 *   <li>B8.4 – if a group of neighbours talked, then the case has three at least (who was there is told what we keep, and called
 *       afterwards).
 *   <li>B8.5 – if neighbours talked, then it is said how (it counts by that); if the second one backed out, nothing of a talk is said.
 *   <li>B9.1 – if the one who asked withdraws, then by withdrawal and not as a result (it may happen at any step).
 *   <li>B9.2 – if the verwijzer may hear how it ended, then the case is closed when he did (he waits for it); if the first neighbour does
 *       not want it any more, then without.
 *   <li>B9.3 – if a case was entered twice, then it ends as that and not by a result (it counts nowhere).
 *   <li>B9.4 – if a case ends because it was entered twice, then it says which other has it: one that exists and may be seen, of which
 *       somebody is known, and that is no double itself (else it would be nowhere).
 *   <li>B9.5 – if another case is treated together with a case, then that one does not end as a double (the other would wait for ever).
 *   <li>B9.6 – if a case that was entered twice came further than the other, or its verwijzer would hear nothing any more, then whoever ends
 *       it says that this is meant (the other way round may be better).
 *   <li>B10.1 – if a case waits for a date already, or only the verwijzer must hear of it, then it is not put in de wacht (one wait
 *       is enough, and an end is no time to wait).
 *   <li>B10.2 – if a case is in de wacht, then no step can be done (its term stands still).
 *   <li>B10.3 – if a case is put in de wacht, then until a day after today and within half a year (or it is forgotten).
 *   <li>B11.1 – if two cases are linked, then two different ones, and once (a link says one thing).
 *   <li>B11.2 – if a case is linked, then to one that exists and may be seen (a number tells nothing else).
 *   <li>B11.3 – if one of two cases is the other, entered twice, then they stay linked (nobody would find where it went).
 *   <li>B12.1 – if a case was emptied, then it is not reopened (nobody knows whose it was).
 *   <li>B13.1 – if a talk is planned, then for a time that is still to come (what was, is recorded, not planned).
 *   <li>B13.2 – if a talk is planned, then it ends after it begins, on the same day (anything else is a slip).
 *   <li>B13.3 – if a talk is planned, then for four hours at most (nobody listens longer; it is a slip).
 *   <li>B13.4 – if a talk is not at somebody's home, then it says where, in 80 characters (people must get there).
 *   <li>B13.5 – if somebody comes to a talk or lends his home, then he is a party of this case (nobody else hears of it).
 *   <li>B13.6 – if a talk is planned, then with at least one of the pair, and with nobody else (only they may see it).
 *   <li>B13.7 – if a mediator has a talk already, then not another at the same time (nobody is in two places).
 *   <li>B13.8 – if a talk was called off, then it does not move any more (calendars have forgotten it).
 *   <li>B13.9 – if there is little time to get from one talk to another, then whoever plans says that it will do (it may
 *       be next door).
 *   <li>B13.10 – if an outcome is recorded while a talk is planned, then it says which talk it was, or that it was
 *       another (what took place is not planned any more). Of a talk with only another neighbour no step is the outcome but the mediation.
 *   <li>B13.11 – if a talk is planned in a weekend, on a holiday, past the term of the step or while one of who goes is away or was asked for
 *       a training or intervisie, then whoever plans says that the day is meant (neighbours may be free then; a slip is not).
 *   <li>B13.12 – if something about a planned talk may be wrong, then the coördinator says once that it is right, and is asked again when
 *       it changes (what was seen is not asked twice; what changed was not seen).
 *   <li>B13.13 – if a talk is planned with another than the first neighbour, or at his home, then the last answer of the first neighbour
 *       to that was yes (whoever asked for help was promised that the other hears nothing without it).
 *   <li>B13.14 – if a talk is said to have been held without an outcome, then its time is over (what is still to come is moved or called off).
 *   <li>B13.15 – if a talk is with other neighbours only, then it says with which (nobody would be expected).
 *   <li>B14.1 – if a case is closed to colleagues, then with a reason, and at least one coördinator goes on seeing it (a case
 *       without anybody lies still).
 *   <li>B14.2 – if a closed case is opened by the nooddeur, then by a coördinator who does not see it, with a reason of 10 to 200
 *       characters, for an hour (it is for need, and everybody who is named hears of it).
 *   <li>B14.3 – if a closed case is seen through the nooddeur, then who sees it is not changed (an hour of looking would become for
 *       ever), but for B14.4.
 *   <li>B14.4 – if whoever came through the nooddeur names himself, then while all who are named and see it are away (a case that
 *       nobody sees lies still), and not when he or she knows a neighbour; the privacyfunctionaris hears it.
 *   <li>B22.1 – if a colleague took a case in hand meanwhile, then whoever comes second hears who, and takes it over knowingly (two who
 *       call the same neighbour is worse than nobody).
 *   <li>B22.2 – if a case is put back, then by who has it in hand (of a colleague it is taken over, and the history says from whom).
 *   <li>B22.3 – if somebody has six columns in the work list already, then not another (more do not fit beside each other).
 *   <li>B17.1 – if something went out after an act, or moved a case on, then the act is not taken back (that can't be undone; the
 *       page names it).
 *   <li>B17.2 – if an act is taken back, then by who recorded it or by a coördinator (nobody changes the word of another).
 *   <li>B16.1 – if a coördinator records the step of a mediator, then it says for whom of the pair (never filled in; the history says
 *       both).
 * </ul>
 *
 * <p>What nobody is refused: in the file of a case for one neighbour is no text in which the other may be named. A person has to
 * look first; that is a request about the own data.
 */
package nl.buurtregie.bemiddeling;
