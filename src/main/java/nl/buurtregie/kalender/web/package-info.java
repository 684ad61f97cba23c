/** Calendar files by a secret link. */
package nl.buurtregie.kalender.web;
