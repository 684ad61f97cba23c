/** One clock for everybody, Dutch working days, and dates as people here write them. */
package nl.buurtregie.platform.time;
