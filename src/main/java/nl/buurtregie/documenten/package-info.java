/**
 * Documents and photos on a case.
 *
 * <ul>
 *   <li>ZD1.1 – if a file is no PDF, photo or Word file by what is in it, or too large, locked, or with a program in it, then
 *       it is refused (a name says nothing).
 *   <li>ZD1.2 – if a virus scanner finds something in a file, then it is refused and not kept (somebody else opens it).
 *   <li>ZD1.3 – if the virus scanner that was set does not answer, then nothing is kept (what nobody looked at looks safe).
 *   <li>ZD1.4 – if a document is of a neighbour, then it is said of whom (it belongs to the own data of one).
 *   <li>ZD1.5 – if a mediator keeps something for the coördinator alone, then it is refused (it would be gone from sight).
 *   <li>ZD1.6 – if a case has thirty documents, then there is no other (a case is no archive).
 * </ul>
 */
package nl.buurtregie.documenten;
