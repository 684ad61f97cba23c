/** How a request becomes a page: forms, rights, errors, the frame around every page. */
package nl.buurtregie.platform.web;
