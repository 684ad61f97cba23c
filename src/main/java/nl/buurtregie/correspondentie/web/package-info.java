/** Pages of letters: the templates, and the letters of a case. */
package nl.buurtregie.correspondentie.web;
