/** A page and what stands around it: frame, menu, files, and what the browser of a visitor remembers. */
package nl.buurtregie.platform.web.page;
