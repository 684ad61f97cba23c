package nl.buurtregie.platform.persistence;

import java.util.function.Supplier;

/**
 * Something that is read once, and again after it was forgotten. What is forgotten while somebody reads it is not remembered: it may have
 * been read before the change.
 */
public final class Remembered<T> {

    private volatile T value;
    private int forgotten; // how often

    /** @param read never gives null */
    public T get(Supplier<T> read) {
        T known = value;
        if (known != null) {
            return known;
        }
        int before = forgotten();
        T now = read.get();
        keep(now, before);
        return now;
    }

    public synchronized void forget() {
        forgotten++;
        value = null;
    }

    private synchronized int forgotten() {
        return forgotten;
    }

    private synchronized void keep(T now, int before) {
        if (forgotten == before) {
            value = now;
        }
    }
}
