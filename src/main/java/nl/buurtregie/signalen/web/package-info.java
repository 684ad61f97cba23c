/** Pages about what goes to Signalen. */
package nl.buurtregie.signalen.web;
