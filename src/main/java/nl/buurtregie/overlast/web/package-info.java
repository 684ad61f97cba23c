/** The pages and the street app of overlast. */
package nl.buurtregie.overlast.web;
