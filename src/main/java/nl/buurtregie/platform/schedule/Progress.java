package nl.buurtregie.platform.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How regular work goes on this server, each by what it is. */
final class Progress {

    /** When its next round should begin, of what is not at work. */
    private final Map<String, Instant> turns = new ConcurrentHashMap<>();

    private final Map<String, Round> running = new ConcurrentHashMap<>();

    /** Since when no round of it succeeded. */
    private final Map<String, Instant> failing = new ConcurrentHashMap<>();

    /** One that is at work now. */
    private record Round(Instant since, Duration longest) {

        boolean isTooLong(Instant now) {
            return since.plus(longest).isBefore(now);
        }
    }

    void waits(String what, Instant turn) {
        turns.put(what, turn);
    }

    void began(String what, Instant now, Duration longest) {
        running.put(what, new Round(now, longest));
        turns.remove(what);
    }

    void done(String what) {
        running.remove(what);
        failing.remove(what);
    }

    /** @param now since when it fails, when it did not even begin */
    void failed(String what, Instant now) {
        Round round = running.remove(what);
        failing.putIfAbsent(what, round == null ? now : round.since());
    }

    /** What failed the last time. */
    Set<String> failing() {
        return Set.copyOf(failing.keySet());
    }

    /** What fails since before that moment. */
    Set<String> failing(Instant before) {
        return which(failing, since -> since.isBefore(before));
    }

    Set<String> running() {
        return Set.copyOf(running.keySet());
    }

    /** What is longer at work than it may be. */
    Set<String> endless(Instant now) {
        return which(running, round -> round.isTooLong(now));
    }

    /** What should have begun before that moment: no thread was free for it. */
    Set<String> waiting(Instant before) {
        return which(turns, turn -> turn.isBefore(before));
    }

    private static <T> Set<String> which(Map<String, T> all, Predicate<T> these) {
        return all.entrySet().stream()
                .filter(one -> these.test(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
