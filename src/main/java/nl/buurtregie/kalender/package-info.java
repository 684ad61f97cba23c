/**
 * The own talks of a mediator in the calendar of his or her phone, by a secret link: without a name, and without the
 * address of anybody.
 */
package nl.buurtregie.kalender;
