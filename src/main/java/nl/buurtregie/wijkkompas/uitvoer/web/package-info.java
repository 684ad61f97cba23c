/** Published figures for other programs and for everybody: files of a version, and the public read API. No login. */
package nl.buurtregie.wijkkompas.uitvoer.web;
