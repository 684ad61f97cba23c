/** What people and programs see when something cannot be done. */
package nl.buurtregie.platform.web.error;
