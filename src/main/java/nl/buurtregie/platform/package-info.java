/** What every capability needs and no capability owns: the few ways in which something is refused. */
package nl.buurtregie.platform;
