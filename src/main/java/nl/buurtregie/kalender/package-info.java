/**
 * The own talks of a mediator in his or her calendar, by a secret link or by invitations in the mail: without a name, and without the
 * address of anybody.
 */
package nl.buurtregie.kalender;
