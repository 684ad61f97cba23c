package nl.buurtregie.platform;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Work beside other work, each in a thread of its own. The common pool has as many threads as the machine has cores but
 * one: on a small one what waits for each other waits there for ever, and what should happen at once happens in a row.
 */
public final class Tegelijk {

    private Tegelijk() {}

    public static <T> CompletableFuture<T> vraag(Supplier<T> werk) {
        return CompletableFuture.supplyAsync(werk, Tegelijk::start);
    }

    public static CompletableFuture<Void> doe(Runnable werk) {
        return CompletableFuture.runAsync(werk, Tegelijk::start);
    }

    private static void start(Runnable werk) {
        Thread draad = new Thread(werk, "tegelijk");
        draad.setDaemon(true);
        draad.start();
    }
}
