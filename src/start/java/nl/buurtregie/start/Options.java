package nl.buurtregie.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * What the operator asked for. An option on the command line goes before the environment variable of the same meaning.
 *
 * @param cases how many cases a new demo city gets; 0 when {@code empty}
 * @param empty no demo city and no demo accounts
 */
record Options(String host, int port, Path data, int cases, boolean empty) {

    private static final Set<String> WITH_VALUE = Set.of("--port", "--host", "--data", "--zaken");
    private static final int MOST_CASES = 1_000_000;

    static Options parse(List<String> args, Map<String, String> env, Path home) {
        Map<String, String> given = split(args);
        Home program = new Home(home);
        boolean empty = given.containsKey("--leeg") || program.isPublished();
        if (empty && given.containsKey("--zaken")) {
            throw usage(
                    program.isPublished()
                            ? "What is published has no demo city. Leave --zaken out."
                            : "Choose --leeg or --zaken, not both.");
        }
        String host = value(given, "--host", env, "BUURTREGIE_HOST", "127.0.0.1");
        int port = number("--port", value(given, "--port", env, "BUURTREGIE_PORT", "8080"), 1, 65_535);
        String data = value(
                given, "--data", env, "BUURTREGIE_DATA", program.data().toString());
        String asked = value(given, "--zaken", env, "BUURTREGIE_DEMO_ZAKEN", "500");
        int cases = empty ? 0 : number("--zaken", asked, 1, MOST_CASES);
        Options options = new Options(host, port, Path.of(data).toAbsolutePath().normalize(), cases, empty);
        options.refuseDemoOnTheNetwork();
        return options;
    }

    /** For a command beside the server: whatever the address is that the server listens on. */
    static List<String> withoutDemo(List<String> args) {
        List<String> all = new ArrayList<>(args);
        if (!all.contains("--leeg")) {
            all.add("--leeg");
        }
        return all;
    }

    private static Map<String, String> split(List<String> args) {
        Map<String, String> given = new HashMap<>();
        Queue<String> rest = new ArrayDeque<>(args);
        while (!rest.isEmpty()) {
            String[] parts = rest.remove().split("=", 2);
            String name = parts[0];
            if (name.equals("--leeg") && parts.length == 1) {
                given.put(name, "");
            } else if (WITH_VALUE.contains(name)) {
                String value = parts.length == 2 ? parts[1] : rest.poll();
                if (value == null || value.isBlank()) {
                    throw usage("Option " + name + " needs a value.");
                }
                given.put(name, value);
            } else {
                throw usage("Unknown option " + name + ". See --help.");
            }
        }
        return given;
    }

    private static String value(
            Map<String, String> given, String option, Map<String, String> env, String variable, String otherwise) {
        String set = env.getOrDefault(variable, "");
        return given.getOrDefault(option, set.isBlank() ? otherwise : set);
    }

    private static int number(String option, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException words) {
            // said below
        }
        throw usage(
                "Option " + option + " must be a whole number from " + least + " to " + most + ", not " + text + ".");
    }

    /** Everyone knows the demo passwords. */
    private void refuseDemoOnTheNetwork() {
        if (!empty && !address().isLoopbackAddress()) {
            throw usage("The demo city has passwords that everyone knows, so it only listens on this machine."
                    + " Add --leeg to start without it on " + host + ".");
        }
    }

    InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw usage(
                    "This machine does not know the address " + host + ". Give --host a name or number of its own.");
        }
    }

    /** Where a program on this machine reaches the server. */
    String url() {
        String name = address().isAnyLocalAddress() ? "127.0.0.1" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }

    private static StartFailure usage(String sentence) {
        return new StartFailure(Exit.USAGE, sentence);
    }
}
