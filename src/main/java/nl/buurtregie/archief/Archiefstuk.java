package nl.buurtregie.archief;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that is ripe for the archive: nobody works on it any more. A report can still be mended and a version withdrawn; then the
 * next package says so.
 *
 * @param kenmerk of letters, digits, dots and dashes; the same for ever
 * @param omschrijving what is in it, and whether it still holds
 * @param van first and {@code tot} last day that it is about
 * @param ontstaan when it was made, as far as we know
 * @param gewijzigd when it changed last
 */
public record Archiefstuk(
        Archiefsoort soort,
        String kenmerk,
        String naam,
        String omschrijving,
        LocalDate van,
        LocalDate tot,
        Instant ontstaan,
        Instant gewijzigd) {}
