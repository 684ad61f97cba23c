/** The kinds of nuisance. */
package nl.buurtregie.overlast.soort.web;
