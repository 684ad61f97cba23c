/** What happened to an account: written down, and told to its owner by mail. */
package nl.buurtregie.mensen.boek;
