/** The order in which the program comes up and goes down. */
package nl.buurtregie.platform.startup;
