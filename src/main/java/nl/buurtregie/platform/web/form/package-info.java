/** A form: what is asked, what was typed, what has to change. */
package nl.buurtregie.platform.web.form;
