/** Asking for help, one question a page. */
package nl.buurtregie.loket.vraag.web;
