/**
 * The people who work with the program: how they come, what they may do, and how they go. Accounts themselves are of
 * {@code medewerker}; here somebody acts on the account of another, and that other hears of it.
 *
 * <ul>
 *   <li>M10 – if nobody else who can log in is beheerder, then that person stays it and is not closed (nobody could mend it).
 *   <li>M11 – if somebody has no name, then there is no account (colleagues see who did what).
 *   <li>M12 – if somebody has no role at all, then it is refused (an account that may nothing is closed, not empty).
 *   <li>M13 – if an address has an account already, then not another (one person, one account; mail opens it).
 *   <li>M14 – if an invitation was taken or withdrawn, then it is not sent or withdrawn again (the page was old).
 *   <li>M15 – if somebody has open work in a role, then the role is not taken yet (it would lie unseen).
 *   <li>M16 – if a role gets a last day, then from today on and within ten years (a typing fault).
 *   <li>M17 – if an account is closed, opened or unlocked, then only one that is the opposite now (the page was old).
 *   <li>M18 – if somebody closes an account, then not the own (a slip that one cannot undo oneself).
 *   <li>M19 – if somebody with open work leaves, then it is said who takes it, or that nobody does (it would lie unseen).
 *   <li>M20 – if somebody has no address, then no link is sent (it would come nowhere, and the page would say it went).
 *   <li>M21 – if a file is no list of at most 500 people, then nothing of it is read (the wrong file was chosen).
 *   <li>M32 – if the name of a closed account was erased, then nothing of it changes and it does not open (it is nobody's).
 *   <li>M34 – if somebody is logged in nowhere, then nobody is logged out (the page was old).
 *   <li>M36 – if only the asker says where this site is, then no link for a new password is mailed (it would lead where the asker wants).
 *   <li>M47 – if no mail goes from here, then no link for a new password is promised (nobody would get it).
 *   <li>M37 – if the address of this site was not set, then nobody is mailed a link (it would lead to the machine of whoever asked).
 *   <li>M38 – if in a list of people letters were lost, or it is no text, then nothing of it is read (names would be stored broken, and mailed so).
 *   <li>M39 – if an account lets go of the gemeente, then one that was coupled, and an open one with an e-mail address (nobody could find it
 *       again, and its owner would get an empty one).
 *   <li>M46 – if no work waits for a role, then none is let go (the page was old).
 * </ul>
 */
package nl.buurtregie.mensen;
