package nl.buurtregie.platform.web.page;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The addresses of the built style sheets, scripts and icons. The version in them is made of what the files hold: it lets a browser
 * keep them for long, is the same on every server with the same files, and stays when a server starts again.
 */
public final class Assets {

    private static final String FOLDER = "/assets/";
    private static final int LETTERS = 12;

    private static volatile String version = "0";

    private Assets() {}

    static void useFiles(ServletContext files) {
        version = version(files);
    }

    /** @return the same for the same names with the same content */
    static String version(ServletContext files) {
        try {
            MessageDigest all = DigestUtils.getSha256Digest();
            add(files, FOLDER, all);
            return Hex.encodeHexString(all.digest()).substring(0, LETTERS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void add(ServletContext files, String folder, MessageDigest all) throws IOException {
        Set<String> paths = files.getResourcePaths(folder);
        for (String path : new TreeSet<>(paths == null ? Set.of() : paths)) {
            if (path.endsWith("/")) {
                add(files, path, all);
            } else {
                DigestUtils.updateDigest(all, path);
                try (InputStream content = files.getResourceAsStream(path)) {
                    DigestUtils.updateDigest(all, content);
                }
            }
        }
    }

    public static String url(String file) {
        return FOLDER + file + "?v=" + version;
    }

    /** Whether an address is of a file as this server has it. During an upgrade pages of the other version ask for theirs here too. */
    public static boolean isOurs(String path, String query) {
        return path.startsWith(FOLDER) && ("v=" + version).equals(query);
    }

    public static String icon(String name) {
        return url("icons.svg") + "#" + name;
    }
}
