package nl.buurtregie.platform.audit.stream;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Bytes over TCP, all of them within some seconds or not at all. Syslog has no answer that says that something arrived. So we close
 * our half and wait for the other side to close its own: a server that died resets the connection, and then all comes again.
 */
final class Delivery {

    private static final long MOST_MILLIS = 8_000;

    /** A server that keeps its half open took what was sent when it said nothing else for so long. */
    private static final long QUIET_MILLIS = 1_000;

    private final SocketChannel channel;
    private final Selector selector;
    private final long until;

    private Delivery(SocketChannel channel, Selector selector, long mostMillis) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.until = System.nanoTime() + mostMillis * 1_000_000;
        channel.configureBlocking(false);
    }

    static void deliver(InetSocketAddress server, byte[] bytes) throws IOException {
        deliver(server, bytes, MOST_MILLIS);
    }

    /** @throws IOException when it did not arrive, or not within this time */
    static void deliver(InetSocketAddress server, byte[] bytes, long mostMillis) throws IOException {
        try (SocketChannel channel = SocketChannel.open();
                Selector selector = Selector.open()) {
            new Delivery(channel, selector, mostMillis).run(server, ByteBuffer.wrap(bytes));
        }
    }

    private void run(InetSocketAddress server, ByteBuffer bytes) throws IOException {
        channel.connect(server);
        while (!channel.finishConnect()) {
            await(SelectionKey.OP_CONNECT);
        }
        while (bytes.hasRemaining()) {
            await(SelectionKey.OP_WRITE);
            channel.write(bytes);
        }
        channel.shutdownOutput();
        channel.register(selector, SelectionKey.OP_READ);
        ByteBuffer answer = ByteBuffer.allocate(256);
        while (selector.select(QUIET_MILLIS) > 0 && channel.read(answer.clear()) >= 0) {
            selector.selectedKeys().clear();
            leftMillis();
        }
    }

    private void await(int operation) throws IOException {
        channel.register(selector, operation);
        selector.select(leftMillis());
        selector.selectedKeys().clear();
    }

    private long leftMillis() throws SocketTimeoutException {
        long left = (until - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("de ontvanger neemt niets aan");
        }
        return left;
    }
}
