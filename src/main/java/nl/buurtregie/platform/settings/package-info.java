/**
 * Settings that the beheerder changes while the program runs, with their history. Before them stands the environment,
 * before that the default in the code.
 *
 * <ul>
 *   <li>S1 – if a value is not a number, a period or a text in its range, then it is refused (a term of -5 days loses cases).
 *   <li>S2 – if a setting is decided by an act of its own, then the page of settings does not change it (what that act asks first would
 *       not be asked).
 * </ul>
 */
package nl.buurtregie.platform.settings;
