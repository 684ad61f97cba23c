package nl.buurtregie.overlast;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.RuleViolation;

/**
 * Everything that is known when overlast is seen or reported.
 *
 * @param sleutel the sender's own key: the same key again is the same report
 * @param gezien when it was seen, by our clock
 * @param plaats the point
 * @param plek where it is in words ("Goudlaan, containers"), or null
 * @param adres only with neighbours among themselves, or null
 * @param bij number of the problem or hotspot it belongs to (P-…, H…), or null
 * @param ernst 1 to 3, or null
 * @param aantal bags or things, 1 to 999, or null
 * @param notitie at most 500 characters, from another program 8,000, or null
 * @param melder null when nobody wants an answer
 * @param ronde the walk it was seen on, or null
 * @param fotos announced photos, at most 5
 */
public record Nieuws(
        UUID sleutel,
        Bron bron,
        Categorie categorie,
        Instant gezien,
        Plaats plaats,
        String plek,
        Adres adres,
        String bij,
        Integer ernst,
        Integer aantal,
        Actie actie,
        String notitie,
        Contact melder,
        UUID ronde,
        List<Aankondiging> fotos) {

    static final int MEESTE_FOTOS = 5;
    private static final int LANGSTE_NOTITIE = 500;

    /** What another program sends was written elsewhere, under other rules: it is kept whole. */
    public static final int LANGSTE_VAN_PROGRAMMA = 8_000;

    /** With all that was added to it by the own link. */
    static final int LANGSTE_VAN_MELDER = 4_000;

    public Nieuws {
        if (ernst != null && (ernst < 1 || ernst > 3)) {
            throw new RuleViolation("O1.3", "ernst", "Kies hoe erg het is: 1, 2 of 3.");
        }
        if (aantal != null && (aantal < 1 || aantal > 999)) {
            throw new RuleViolation("O1.3", "aantal", "Vul een aantal in van 1 tot en met 999.");
        }
        int langste = bron == Bron.OPEN311 ? LANGSTE_VAN_PROGRAMMA : LANGSTE_NOTITIE;
        if (notitie != null && notitie.length() > langste) {
            throw new RuleViolation("O1.4", "notitie", "Maak de notitie korter: hooguit 500 tekens.");
        }
        if (fotos.size() > MEESTE_FOTOS) {
            throw new RuleViolation("O1.5", "fotos", "Kies hooguit 5 foto’s.");
        }
    }

    /** The same, seen at another moment than the phone says. */
    public Nieuws gezienOp(Instant op) {
        return new Nieuws(
                sleutel, bron, categorie, op, plaats, plek, adres, bij, ernst, aantal, actie, notitie, melder, ronde,
                fotos);
    }

    /** SHA-256 of what was sent; not the moments (a second try tells others), nor who reports (that is forgotten one day). */
    String afdruk() {
        String alles = Stream.of(
                        bron, categorie.slug(), plaats, plek, adres, bij, ernst, aantal, actie, notitie, ronde, fotos)
                .map(String::valueOf)
                .collect(Collectors.joining("\u001f"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(alles.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException nooit) {
            throw new IllegalStateException(nooit);
        }
    }

    /**
     * Whoever wants an answer: a name is not needed, a way to reach him or her is.
     *
     * @param taal the language of the page, in Dutch; null when there was none to choose
     * @param tekst the words beside it, of whoever says what those were; null: those that are shown now
     */
    public record Contact(String naam, String bereik, String taal, Contacttekst tekst) {

        private static final int LANGSTE_NAAM = 80;
        private static final int LANGSTE_BEREIK = 120;
        private static final int KORTSTE_NUMMER = 8;

        public Contact {
            if (bereik == null || bereik.isBlank() || bereik.length() > LANGSTE_BEREIK) {
                throw new RuleViolation("O1.6", "contact", "Vul een telefoonnummer of een e-mailadres in.");
            }
            eisBereik(bereik);
            if (naam != null && naam.length() > LANGSTE_NAAM) {
                throw new RuleViolation("O1.6", "naam", "Maak de naam korter: hooguit 80 tekens.");
            }
        }

        /** @throws RuleViolation O1.6 when it is meant as an e-mail address, cannot be one, and holds no number to call */
        static void eisBereik(String bereik) {
            if (bereik.contains("@")
                    && !MailAddress.isPossible(bereik)
                    && bereik.replaceAll("[^0-9]", "").length() < KORTSTE_NUMMER) {
                throw new RuleViolation(
                        "O1.6",
                        "contact",
                        "Vul een telefoonnummer in zoals 06 12345678, of een e-mailadres zoals naam@voorbeeld.nl.");
            }
        }

        public Contact(String naam, String bereik) {
            this(naam, bereik, null);
        }

        public Contact(String naam, String bereik, String taal) {
            this(naam, bereik, taal, null);
        }
    }

    /** A photo that will follow: its own key, and the SHA-256 of its bytes in hexadecimal. */
    public record Aankondiging(UUID id, String sha256) {

        public Aankondiging {
            if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
                throw new RuleViolation("O1.5", "fotos", "Een foto is niet goed aangekondigd. Maak de foto opnieuw.");
            }
        }
    }
}
