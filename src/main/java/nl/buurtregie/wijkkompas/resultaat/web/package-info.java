/** The pages of results and of the cases of now, and their files. */
package nl.buurtregie.wijkkompas.resultaat.web;
