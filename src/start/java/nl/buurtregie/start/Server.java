package nl.buurtregie.start;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The application server as a child process, with its words going to a file. */
class Server {

    private static final int ASK_MILLIS = 5_000;

    private final Process process;
    private final String readyUrl;

    private Server(Process process, String readyUrl) {
        this.process = process;
        this.readyUrl = readyUrl;
    }

    static Server start(List<String> command, Map<String, String> settings, DataDirectory data, Options options)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.path().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log("server.log").toFile())); // or a log made short stays long
        builder.environment().putAll(settings);
        return new Server(builder.start(), options.url() + "/gezond/gereed");
    }

    /** @return what it answers to whether it is ready, as an HTTP status; 0 when it does not answer */
    int ask() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(readyUrl).toURL().openConnection();
            connection.setConnectTimeout(ASK_MILLIS);
            connection.setReadTimeout(ASK_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return 0;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * First politely, so that running work ends and open pages get their answer.
     *
     * @param patience seconds
     * @return whether it ended by itself and did not have to be cut off
     */
    boolean stop(int patience) {
        return Orphan.stop(process.toHandle(), patience);
    }
}
