/** Searching, and the pages of one address and one person. */
package nl.buurtregie.bemiddeling.zoek.web;
