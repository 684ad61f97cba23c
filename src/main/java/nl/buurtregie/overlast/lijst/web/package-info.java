/** The list of problems. */
package nl.buurtregie.overlast.lijst.web;
