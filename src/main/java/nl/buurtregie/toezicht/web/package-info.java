/** The pages of whoever watches over who looks at what, and of whoever is asked about it. */
package nl.buurtregie.toezicht.web;
