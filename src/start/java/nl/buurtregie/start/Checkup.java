package nl.buurtregie.start;

import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code --controle}: asks the program what it thinks of all settings, and whether it would take the data, without starting anything. */
final class Checkup {

    static final String OPTION = "--controle";

    /** In the program, which this package knows nothing of. */
    private static final String JUDGE = "nl.buurtregie.platform.settings.EarlyCheck";

    private static final String HOST = "BUURTREGIE_HOST";
    private static final String DATA = "BUURTREGIE_DATA";

    private Checkup() {}

    /** @return 0 when a start would take these settings, else the code of {@link Exit} that it would end with */
    static int run(List<String> args, Map<String, String> env, Home home, PrintStream out) {
        List<String> faults = new ArrayList<>(faults(env, home));
        Exit exit = Exit.SETTINGS;
        try {
            Options options = Options.parse(args, unjudged(env), home.path());
            options.address();
            if (env.getOrDefault(Database.ADDRESS, "").isBlank()) {
                DataDirectory.demandOneKind(options.data(), options);
            }
        } catch (StartFailure wrong) {
            exit = faults.isEmpty() ? wrong.exit() : exit;
            faults.add(wrong.getMessage());
        }
        long set = env.keySet().stream()
                .filter(name -> name.startsWith("BUURTREGIE_"))
                .count();
        if (faults.isEmpty()) {
            out.println("  All " + set + " settings are understood. What is not set has its default.");
            return 0;
        }
        faults.forEach(fault -> out.println("  " + fault));
        out.println();
        out.println("  " + faults.size() + " to mend, of " + set + " settings. Nothing was started.");
        return exit.code;
    }

    /** What only this machine can say something of: whether it has that address, and what is in that directory. */
    private static Map<String, String> unjudged(Map<String, String> env) {
        return Map.of(HOST, env.getOrDefault(HOST, ""), DATA, env.getOrDefault(DATA, ""));
    }

    /** @throws StartFailure with all that is wrong, before a database or a server starts */
    static void demandGood(Map<String, String> env, Home home) {
        List<String> faults = faults(env, home);
        if (!faults.isEmpty()) {
            throw new StartFailure(Exit.SETTINGS, String.join("\n  ", faults));
        }
    }

    /** The judge is in the WAR, so that it is always the one of the program that will start. */
    @SuppressWarnings("unchecked") // it says so itself
    private static List<String> faults(Map<String, String> env, Home home) {
        try (URLClassLoader war =
                new URLClassLoader(new URL[] {classes(home)}, Checkup.class.getClassLoader())) {
            Constructor<?> maker = war.loadClass(JUDGE).getDeclaredConstructor();
            maker.setAccessible(true); // nothing in the program uses it
            return ((Function<Map<String, String>, List<String>>) maker.newInstance()).apply(env);
        } catch (ReflectiveOperationException | LinkageError | java.io.IOException broken) {
            throw new StartFailure(
                    Exit.DATA, "The program in " + home.war(true) + " is damaged. Unpack or build it again.", broken);
        }
    }

    private static URL classes(Home home) throws MalformedURLException {
        return URI.create("jar:" + home.war(true).toUri() + "!/WEB-INF/classes/").toURL();
    }
}
