/** What comes back by itself: rounds of work on a clock of their own, from the moment that the server is ready. */
package nl.buurtregie.platform.schedule;
