/**
 * Time and travel costs of volunteers: written by themselves, never obliged, totalled per quarter, and fixed once it was paid.
 *
 * <ul>
 *   <li>V21 – if time or travel is written, then something of it, and within the bounds of a day (a typing fault costs money).
 *   <li>V22 – if time is written, then of a day that has been and at most a year ago (books of a year are closed).
 *   <li>V23 – if something was paid, then it does not change any more (the books say what was paid).
 *   <li>V24 – if a quarter is paid to somebody, then what was not paid yet (nobody is paid twice).
 *   <li>V25 – if something was written or changed since the page that somebody pays by, then nothing is marked as paid (it was not).
 *   <li>V28 – if what was paid was too much or too little, then the coördinator writes the difference, with the quarter and why; it counts in
 *       the quarter of its own day (the books of what was paid stay closed).
 *   <li>V29 – if a coördinator writes for somebody, then for who volunteers or did (somebody is paid by it).
 * </ul>
 */
package nl.buurtregie.vrijwilliger.uren;
