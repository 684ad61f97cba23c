/** The national figures beside ours. */
package nl.buurtregie.wijkkompas.landelijk;
