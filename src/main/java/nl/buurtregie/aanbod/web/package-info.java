/** Before the pages of a half that is off: where to go instead. */
package nl.buurtregie.aanbod.web;
