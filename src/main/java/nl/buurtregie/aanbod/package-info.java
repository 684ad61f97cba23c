/**
 * What this gemeente does with the program. What is off takes nothing new, and the public pages do not lead there; what runs already goes on
 * to its end, so staff keep their pages.
 */
package nl.buurtregie.aanbod;
