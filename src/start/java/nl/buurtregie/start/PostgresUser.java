package nl.buurtregie.start;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as it is. Root runs it in a user namespace of its own, where
 * it has no name; where the kernel or a container forbids that, as user 65534, who may read through closed folders.
 */
class PostgresUser {

    private static final int NOBODY = 65_534;

    private final List<String> prefix;
    private final boolean nobody;

    private PostgresUser(List<String> prefix, boolean nobody) {
        this.prefix = prefix;
        this.nobody = nobody;
    }

    /** Chooses; a folder that exists already stays with the user that it was made for. */
    static PostgresUser choose(Path folder) {
        if (new UnixSystem().getUid() != 0) {
            return new PostgresUser(List.of(), false);
        }
        List<String> namespace = List.of("unshare", "--user");
        List<String> asNobody = List.of(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override",
                "--securebits=+no_setuid_fixup");
        boolean belongsToNobody = owner(folder) == NOBODY;
        if (!belongsToNobody && works(namespace)) {
            return new PostgresUser(namespace, false);
        }
        if (works(asNobody)) {
            return new PostgresUser(asNobody, true);
        }
        throw new StartFailure(
                Exit.DATABASE,
                "PostgreSQL does not run as root, and this system lets root become nobody else."
                        + " Start as an ordinary user, or point BUURTREGIE_DB_URL at a PostgreSQL of your own.");
    }

    private static boolean works(List<String> prefix) {
        return Commands.works(with(prefix, List.of("true")));
    }

    private static int owner(Path folder) {
        try {
            return (int) Files.getAttribute(folder, "unix:uid");
        } catch (IOException | UnsupportedOperationException unknown) {
            return -1;
        }
    }

    List<String> command(List<String> command) {
        return with(prefix, command);
    }

    private static List<String> with(List<String> prefix, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Gives a new folder to the user that PostgreSQL will run as. */
    void give(Path folder) throws IOException {
        if (nobody) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            Files.setAttribute(folder, "unix:gid", NOBODY);
        }
    }
}
