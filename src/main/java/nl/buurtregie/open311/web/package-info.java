/** Open311 over HTTP, and the page with the keys of other programs. */
package nl.buurtregie.open311.web;
