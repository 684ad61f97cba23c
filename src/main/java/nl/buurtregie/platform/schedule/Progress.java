package nl.buurtregie.platform.schedule;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How regular work goes on this server, each by what it is. */
final class Progress {

    /** When the round began that is at work now. */
    private final Map<String, Instant> running = new ConcurrentHashMap<>();

    /** Since when no round of it succeeded. */
    private final Map<String, Instant> failing = new ConcurrentHashMap<>();

    void began(String what, Instant now) {
        running.put(what, now);
    }

    void done(String what) {
        running.remove(what);
        failing.remove(what);
    }

    void failed(String what) {
        failing.putIfAbsent(what, running.remove(what));
    }

    /** What failed the last time. */
    Set<String> failing() {
        return Set.copyOf(failing.keySet());
    }

    /** What fails, or does not end, since before that moment. */
    Set<String> troubled(Instant before) {
        return Stream.of(failing, running)
                .flatMap(some -> some.entrySet().stream())
                .filter(one -> one.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
