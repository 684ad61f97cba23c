/** What a partner may see and say, and the list of partners. */
package nl.buurtregie.overlast.partner;
