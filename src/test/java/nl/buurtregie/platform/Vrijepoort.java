package nl.buurtregie.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of this machine for a server that opens later, or that goes away for a while. It is none that the system hands
 * out by itself: another program that asks for any port would get it in between, and hear what was meant for us.
 */
public final class Vrijepoort {

    private static final int EERSTE = 20_000;

    /** Linux hands out from here. */
    private static final int NA = 32_768;

    private Vrijepoort() {}

    public static int zoek() {
        for (int poging = 0; poging < 100; poging++) {
            int poort = ThreadLocalRandom.current().nextInt(EERSTE, NA);
            if (isVrij(poort)) {
                return poort;
            }
        }
        throw new IllegalStateException("a hundred ports and all are taken");
    }

    private static boolean isVrij(int poort) {
        try (ServerSocket even = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
            return even.isBound();
        } catch (BindException bezet) {
            return false;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
