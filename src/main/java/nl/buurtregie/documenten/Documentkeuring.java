package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.buurtregie.foto.Fotobewerking;
import nl.buurtregie.platform.RuleViolation;

/** Judges a file by what is in it, and never by its name. A photo is made anew: place and camera do not survive that. */
@ApplicationScoped
class Documentkeuring {

    /** What may be sent, in bytes. */
    static final int GROOTST = 12 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final int MEESTE_DELEN = 2_000;
    private static final long MEESTE_UITGEPAKT = 100L * 1024 * 1024;
    /** Within so many bytes of its end a PDF says that it is the end. */
    private static final int SLOT = 1_024;

    @Inject
    private Fotobewerking fotobewerking;

    /** A file that may be kept. */
    record Gekeurd(Documentsoort soort, byte[] inhoud) {}

    /** @throws RuleViolation ZD1.1 when it is none of the kinds, too large or broken */
    Gekeurd keur(byte[] bestand) {
        eisMaat(bestand);
        Documentsoort soort = soort(bestand)
                .orElseThrow(
                        () -> geweigerd(
                                "Dit soort bestand bewaren wij niet. Kies een PDF, een foto (JPG of PNG) of een Word-bestand (docx)."));
        return new Gekeurd(
                soort,
                switch (soort) {
                    case JPG -> foto(bestand);
                    case PDF -> pdf(bestand);
                    case DOCX -> docx(bestand);
                });
    }

    /** Which kind it is when it may be kept. Of a photo only what its head says is judged, so that {@link #keur} may still refuse it. */
    static Optional<Documentsoort> past(byte[] bestand) {
        try {
            eisMaat(bestand);
            Optional<Documentsoort> soort = soort(bestand);
            soort.filter(een -> een == Documentsoort.JPG).ifPresent(een -> Fotobewerking.eisGewoon(bestand));
            soort.filter(een -> een == Documentsoort.PDF).ifPresent(een -> pdf(bestand));
            soort.filter(een -> een == Documentsoort.DOCX).ifPresent(een -> docx(bestand));
            return soort;
        } catch (RuleViolation geweigerd) {
            return Optional.empty();
        }
    }

    private static void eisMaat(byte[] bestand) {
        if (bestand.length == 0) {
            throw geweigerd("Kies een bestand.");
        }
        if (bestand.length > GROOTST) {
            throw geweigerd("Dit bestand is te groot. Kies een bestand van hooguit 12 MB.");
        }
    }

    /** Which of the kinds it seems to be, by its first bytes. */
    static Optional<Documentsoort> soort(byte[] bestand) {
        if (begint(bestand, JPEG) || begint(bestand, PNG)) {
            return Optional.of(Documentsoort.JPG);
        }
        if (begint(bestand, PDF)) {
            return Optional.of(Documentsoort.PDF);
        }
        return begint(bestand, ZIP) ? Optional.of(Documentsoort.DOCX) : Optional.empty();
    }

    private byte[] foto(byte[] bestand) {
        try {
            return fotobewerking.schoon(bestand).jpeg();
        } catch (RuleViolation foto) {
            throw geweigerd(foto.getMessage());
        }
    }

    /** Its two ends, and no lock. What is packed in it stays packed: two megabytes of it can become gigabytes. */
    private static byte[] pdf(byte[] bestand) {
        String tekst = new String(bestand, StandardCharsets.ISO_8859_1);
        if (tekst.lastIndexOf("%%EOF") < Math.max(0, tekst.length() - SLOT)) {
            throw geweigerd("Deze PDF kunnen wij niet lezen. Bewaar hem opnieuw en kies die.");
        }
        if (tekst.contains("/Encrypt")) {
            throw geweigerd("Deze PDF is op slot. Kies een PDF die iedereen kan openen.");
        }
        return bestand;
    }

    /** A zip with the parts of a Word file, without macros, and no larger than it may become. */
    private static byte[] docx(byte[] bestand) {
        Set<String> delen = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bestand))) {
            long uitgepakt = 0;
            byte[] buffer = new byte[8192];
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                delen.add(deel.getName().toLowerCase(Locale.ROOT));
                for (int gelezen = zip.read(buffer); gelezen >= 0; gelezen = zip.read(buffer)) {
                    uitgepakt += gelezen;
                    if (uitgepakt > MEESTE_UITGEPAKT || delen.size() > MEESTE_DELEN) {
                        throw geweigerd("Dit bestand wordt uitgepakt te groot. Kies een kleiner bestand.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException kapot) {
            throw geweigerd("Dit bestand kunnen wij niet lezen. Bewaar het opnieuw en kies dat.");
        }
        if (!delen.contains("[content_types].xml") || !delen.contains("word/document.xml")) {
            throw geweigerd("Dit is geen Word-bestand (docx). Kies een PDF, een foto of een Word-bestand.");
        }
        if (delen.stream().anyMatch(deel -> deel.endsWith("vbaproject.bin"))) {
            throw geweigerd(
                    "In dit Word-bestand zit een programma (macro). Bewaar het zonder, of maak er een PDF van.");
        }
        return bestand;
    }

    private static boolean begint(byte[] bestand, byte[] met) {
        return bestand.length >= met.length && Arrays.equals(bestand, 0, met.length, met, 0, met.length);
    }

    private static RuleViolation geweigerd(String zin) {
        return new RuleViolation("ZD1.1", "bestand", zin);
    }
}
