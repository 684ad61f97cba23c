/** What was reported, and how soon it was over. */
package nl.buurtregie.wijkkompas.straat;
