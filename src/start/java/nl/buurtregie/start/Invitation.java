package nl.buurtregie.start;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A link by which somebody becomes beheerder, once and within an hour. It is printed where the machine is and nowhere else:
 * the database gets its hash only, and it never passes the log of the server.
 */
final class Invitation {

    private static final int BYTES = 24;

    private Invitation() {}

    /** Whether nobody can let others in yet: no beheerder but the invented one of a demo. */
    static boolean isNeeded(Connection connection) throws SQLException {
        return !isTrue(
                connection,
                "select exists (select 1 from medewerker m join medewerker_rol r on r.medewerker_id = m.id"
                        + " where r.rol = 'beheerder' and m.actief and not m.demo)");
    }

    /** The secret part of a new link; links that were made before and not used work no longer. */
    static String make(Connection connection) throws SQLException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try (Statement earlier = connection.createStatement()) {
            earlier.executeUpdate("update accountlink set ingetrokken_op = now() where soort = 'BEHEERDER'"
                    + " and gebruikt_op is null and ingetrokken_op is null");
        }
        try (PreparedStatement link =
                connection.prepareStatement("insert into accountlink (id, soort, hash, gemaakt_op, geldig_tot)"
                        + " values (nextval('accountlink_seq'), 'BEHEERDER', ?, now(), now() + interval '1 hour')")) {
            link.setString(1, hash(secret));
            link.executeUpdate();
        }
        return secret;
    }

    static List<String> lines(String site, String secret) {
        return List.of(
                "  With this link somebody becomes beheerder. It works once, and for one hour:",
                "",
                "    " + site + "/welkom/" + secret,
                "");
    }

    /** Everyone knows their passwords; the server lets none of them in, and whoever starts it should know why. */
    static List<String> demoLines(Connection connection) throws SQLException {
        return isTrue(connection, "select exists (select 1 from demomerk, medewerker where demo)")
                ? List.of(
                        "  This database began as a demo city. Its demo accounts cannot log in here,",
                        "  and its invented cases are counted. Use another database for real work.",
                        "")
                : List.of();
    }

    /** Where people reach the site: as the setting says, else where the server listens. */
    static String site(String set, Options options) {
        return set == null || set.isBlank() ? options.url() : set.strip().replaceAll("/+$", "");
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String hash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
