/**
 * The book of everything that counts. An act that counts writes a line in it, in its own transaction: what happened and
 * how it was then, without a name, an address or a number. The fact tables follow by themselves and can be made again from
 * it, row for row, also when the case has been wiped.
 */
package nl.buurtregie.platform.facts;
