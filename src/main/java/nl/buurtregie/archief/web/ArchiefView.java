package nl.buurtregie.archief.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * The archive.
 *
 * @param nieuw how many were not taken as they are now
 * @param kiest whether the reader may fill in the selection list
 */
public record ArchiefView(
        int nieuw, List<Stuk> stukken, List<Regel> boek, String grond, boolean kiest, List<Soort> lijst) {

    /**
     * @param stand when it was taken last, or that it was not yet
     * @param opgehaald it was taken as it is now
     */
    public record Stuk(String kenmerk, String naam, String soort, String stand, boolean opgehaald) {}

    /** A line of the book. */
    public record Regel(String kenmerk, String wie, String afdruk) {}

    /** @param href to fill in the category */
    public record Soort(String wat, String waardering, String termijn, String categorie, String href) {}

    /** One line of the selection list, to be filled in. */
    public record Keuze(FormView form, String wat, String waardering, String grond, String pad) {}
}
