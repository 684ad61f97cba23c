/**
 * The same published figures in the forms that others read: tidy CSV with CSV on the Web, Swing, JSON-stat and GeoJSON.
 * Written as they are read from the database, a definition at a time: a hundred thousand rows take no more memory than one
 * thousand. A hidden figure is an empty value with a status, never a zero.
 */
package nl.buurtregie.wijkkompas.uitvoer;
