/** Pages of compass and map, for managers and researchers, and of a wijk for everybody. */
package nl.buurtregie.wijkkompas.kompas.web;
