package nl.buurtregie.start;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The port and the passwords of our own PostgreSQL: drawn once, kept in a file that only the owner can read. */
class PostgresAccess {

    /** Owns the tables and changes them; the program works as another, who owns nothing. */
    static final String OWNER = "buurtregie_eigenaar";

    private static final String PORT = "port";

    private final Path file;
    private final Properties kept = new Properties();

    PostgresAccess(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        for (String name : new String[] {"postgres", "buurtregie", OWNER}) {
            kept.putIfAbsent(name, draw());
        }
        kept.putIfAbsent(PORT, "0");
        save();
    }

    private static String draw() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void save() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
            DataDirectory.makePrivate(file);
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "Our own PostgreSQL. Remove nothing: the passwords are in the database too.");
        }
    }

    String password(String user) {
        return kept.getProperty(user);
    }

    /** The port of last time when it is still free, so that a backup script can rely on it. */
    int choosePort() throws IOException {
        int port = Integer.parseInt(kept.getProperty(PORT));
        if (port == 0 || !Ports.isFree(InetAddress.getLoopbackAddress(), port)) {
            port = Ports.anyFree();
            kept.setProperty(PORT, Integer.toString(port));
            save();
        }
        return port;
    }

    Database database(String name, String user) {
        String url = "jdbc:postgresql://127.0.0.1:" + kept.getProperty(PORT) + "/" + name;
        return new Database(url, user, password(user), new Database.Login(OWNER, password(OWNER)));
    }
}
