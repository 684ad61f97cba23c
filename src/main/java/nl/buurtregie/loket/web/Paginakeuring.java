package nl.buurtregie.loket.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Properties;

/**
 * What the judges of the pages found in this version, on a telephone and on a large screen.
 *
 * @param paginas how many pages were opened
 * @param soorten how many kinds of page were judged, one of each
 * @param axe version of axe, for WCAG 2.2 A and AA
 * @param htmlvalidate version of html-validate
 * @param fouten how many faults were left
 */
record Paginakeuring(LocalDate datum, int paginas, int soorten, String axe, String htmlvalidate, int fouten) {

    private static final Paginakeuring LAATSTE = lees();

    static Paginakeuring laatste() {
        return LAATSTE;
    }

    private static Paginakeuring lees() {
        Properties gevonden = new Properties();
        try (InputStream bestand = Paginakeuring.class.getResourceAsStream("/toegankelijkheid.properties")) {
            gevonden.load(bestand);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
        return new Paginakeuring(
                LocalDate.parse(gevonden.getProperty("datum")),
                Integer.parseInt(gevonden.getProperty("paginas")),
                Integer.parseInt(gevonden.getProperty("soorten")),
                gevonden.getProperty("axe"),
                gevonden.getProperty("htmlvalidate"),
                Integer.parseInt(gevonden.getProperty("fouten")));
    }
}
