/** Under which address we are known, and from which a request really comes. */
package nl.buurtregie.platform.web.address;
