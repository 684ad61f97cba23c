/** What comes in with a request, within bounds of bytes and time. */
package nl.buurtregie.platform.web.body;
