/** Mijn zaken, the list of work, its file and the search. */
package nl.buurtregie.bemiddeling.werk.web;
