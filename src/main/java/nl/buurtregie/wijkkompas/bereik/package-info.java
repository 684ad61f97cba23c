/** What a figure is about: years, since when there is registration, a selection, a number as people write it. */
package nl.buurtregie.wijkkompas.bereik;
