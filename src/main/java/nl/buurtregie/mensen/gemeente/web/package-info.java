/** The way to the provider of the gemeente and back. */
package nl.buurtregie.mensen.gemeente.web;
