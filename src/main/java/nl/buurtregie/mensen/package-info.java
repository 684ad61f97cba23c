/**
 * The people who work with the program: how they come, what they may do, and how they go. Accounts themselves are of
 * {@code medewerker}; here somebody acts on the account of another, and that other hears of it.
 */
package nl.buurtregie.mensen;
