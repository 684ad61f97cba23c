/** Work that the program itself knows how to do, done by the launcher: out of the WAR, so that it is always the one of the program that runs. */
package nl.buurtregie.start.war;
