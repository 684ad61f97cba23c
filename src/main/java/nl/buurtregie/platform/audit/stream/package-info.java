/** Sends the security log on: to a file, to a syslog server, or both. What did not arrive is sent again; nobody waits for it. */
package nl.buurtregie.platform.audit.stream;
