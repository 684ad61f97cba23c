/** Who may pass a door, how often, and what a browser is told about it. */
package nl.buurtregie.platform.web.security;
