package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Before the server stops: whoever sends people here hears for a while that nobody should come any more. It still answers everybody.
 *
 * @param mark a file that the server looks for
 */
record Notice(Path mark, Duration time) {

    static final String TIME = "BUURTREGIE_STOP_WACHT";

    static Notice of(Map<String, String> env, ServerFolder folder) {
        String set = env.getOrDefault(TIME, "").strip();
        return new Notice(folder.leaving(), Duration.ofSeconds(set.isEmpty() ? 0 : Long.parseLong(set)));
    }

    void give() {
        if (time.isZero()) {
            return;
        }
        try {
            Files.createFile(mark);
            Thread.sleep(time.toMillis());
        } catch (IOException full) {
            // then it stops at once
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
