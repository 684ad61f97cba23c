/** What others are told of partners. */
package nl.buurtregie.overlast.partner;
