/** The form by which a case comes in by phone. */
package nl.buurtregie.bemiddeling.aanmelding.web;
