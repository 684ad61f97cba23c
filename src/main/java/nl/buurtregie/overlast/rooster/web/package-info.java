/** Who walks where. */
package nl.buurtregie.overlast.rooster.web;
