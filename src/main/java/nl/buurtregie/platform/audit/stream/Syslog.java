package nl.buurtregie.platform.audit.stream;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import nl.buurtregie.platform.audit.AuditLine;

/** A line as a message of RFC 5424: facility 13 (log audit), notice for what worked and warning for what was refused. */
final class Syslog {

    private static final int FACILITY = 13;
    private static final int WARNING = 4;
    private static final int NOTICE = 5;
    private static final String HOST = host();

    private Syslog() {}

    /** No byte order mark before the JSON: readers of JSON stumble over it, and RFC 5424 leaves it to who writes. */
    static byte[] message(AuditLine line) {
        int priority = FACILITY * 8 + (line.worked() ? NOTICE : WARNING);
        return ("<" + priority + ">1 " + Ecs.TIME.format(line.at()) + " " + HOST + " buurtregie - "
                        + line.what().action() + " - " + Ecs.json(line))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** With its length before it: octet counting of RFC 6587. */
    static byte[] frame(AuditLine line) {
        byte[] message = message(line);
        byte[] length = (message.length + " ").getBytes(StandardCharsets.US_ASCII);
        byte[] frame = new byte[length.length + message.length];
        System.arraycopy(length, 0, frame, 0, length.length);
        System.arraycopy(message, 0, frame, length.length, message.length);
        return frame;
    }

    private static String host() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.matches("[!-~]{1,255}") ? name : "-";
        } catch (UnknownHostException nameless) {
            return "-";
        }
    }
}
