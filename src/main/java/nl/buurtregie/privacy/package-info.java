/** The access log: who opened or changed which case, and when. Reading counts too. */
package nl.buurtregie.privacy;
