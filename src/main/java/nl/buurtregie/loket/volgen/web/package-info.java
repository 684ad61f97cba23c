/** A resident follows the own case, and writes back. */
package nl.buurtregie.loket.volgen.web;
