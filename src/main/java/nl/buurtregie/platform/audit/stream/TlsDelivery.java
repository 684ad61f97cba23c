package nl.buurtregie.platform.audit.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The same over TLS: the certificate is checked, and that it is of this name. We say that we are done and wait until the other side does,
 * so what did not arrive comes again.
 */
final class TlsDelivery {

    private static final int MOST_MILLIS = 8_000;

    /** A server that keeps its half open took what was sent when it said nothing else for so long. */
    private static final int QUIET_MILLIS = 1_000;

    private TlsDelivery() {}

    static void deliver(InetSocketAddress server, byte[] bytes) throws IOException {
        deliver(server, bytes, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    static void deliver(InetSocketAddress server, byte[] bytes, SSLSocketFactory factory) throws IOException {
        try (Socket plain = new Socket()) {
            Executor later = CompletableFuture.delayedExecutor(MOST_MILLIS, TimeUnit.MILLISECONDS);
            CompletableFuture<Void> cut = CompletableFuture.runAsync(() -> close(plain), later);
            plain.connect(server, MOST_MILLIS);
            try (SSLSocket socket =
                    (SSLSocket) factory.createSocket(plain, server.getHostString(), server.getPort(), true)) {
                speak(socket, bytes);
            } finally {
                cut.cancel(false);
            }
        }
    }

    private static void speak(SSLSocket socket, byte[] bytes) throws IOException {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm(
                "HTTPS"); // the name in the certificate: no socket looks by itself
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(MOST_MILLIS);
        socket.startHandshake();
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
        socket.shutdownOutput();
        socket.setSoTimeout(QUIET_MILLIS);
        byte[] answer = new byte[256];
        try {
            while (socket.getInputStream().read(answer) >= 0) {
                // nothing that it could say matters
            }
        } catch (SocketTimeoutException quiet) {
            // it keeps its half open
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // then it is closed
        }
    }
}
