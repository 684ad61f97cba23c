/** A step of any process as a page: the form, the card of what it is about. */
package nl.buurtregie.platform.web.step;
