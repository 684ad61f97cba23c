/** What every page of figures shares. */
package nl.buurtregie.wijkkompas.web;
