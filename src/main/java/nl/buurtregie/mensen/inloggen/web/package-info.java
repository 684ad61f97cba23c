/** Pages to log in, to do the second step, to show again who one is, and of the own account. */
package nl.buurtregie.mensen.inloggen.web;
