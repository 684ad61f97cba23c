/** Places where it keeps coming back, looked at again every hour. */
package nl.buurtregie.overlast.hotspot;
