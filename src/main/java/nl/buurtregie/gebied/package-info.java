/** Wijken and buurten of the gemeente, as CBS draws them. Everybody may use it; it knows nobody. */
package nl.buurtregie.gebied;
