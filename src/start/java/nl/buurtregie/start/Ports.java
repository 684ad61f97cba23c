package nl.buurtregie.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;

/** Asks the machine about its name, and about its ports, by taking one for a moment. */
final class Ports {

    private Ports() {}

    static void demandFree(InetAddress address, int port) {
        if (!isFree(address, port)) {
            String advice = port < 1024
                    ? "It is in use, or only an administrator may open it. Choose another with --port."
                    : "Stop the program that has it, or choose another with --port.";
            throw new StartFailure(
                    Exit.PORT, "Port " + port + " on " + address.getHostAddress() + " is taken. " + advice);
        }
    }

    /** Payara looks itself up, and ends when nobody knows it. */
    static void demandName() {
        if (machine().isEmpty()) {
            throw new StartFailure(
                    Exit.NAME,
                    "This machine does not know its own name. Add a line to /etc/hosts: 127.0.1.1 and what the command hostname says.");
        }
    }

    /** What this machine is called, as far as it knows. */
    static Optional<String> machine() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException unknown) {
            return Optional.empty();
        }
    }

    static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new StartFailure(Exit.DATABASE, "This machine has no free port for the database.", none);
        }
    }
}
