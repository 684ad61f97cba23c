/** A report by phone or by a resident, and how a reporter follows it. */
package nl.buurtregie.overlast.melding.web;
