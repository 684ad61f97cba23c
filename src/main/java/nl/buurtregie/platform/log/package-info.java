/** The lines of the server's log, as text or as JSON, each with the mark of the request that it belongs to. */
package nl.buurtregie.platform.log;
