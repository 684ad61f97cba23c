/** Pages of the figures that go out: versions, their checks, the catalogue, and the files that others read. */
package nl.buurtregie.wijkkompas.publicatie.web;
