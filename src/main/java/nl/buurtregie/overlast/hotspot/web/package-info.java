/** Places where it keeps coming back, and the map. */
package nl.buurtregie.overlast.hotspot.web;
