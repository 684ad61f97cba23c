package nl.buurtregie.start;

import java.io.PrintStream;
import java.util.Locale;

/** The calm lines in the terminal: one for each step that takes time, finished when the step is. */
class Console {

    private static final long DOT_EVERY_NANOS = 2_000_000_000L;

    private static final long LINE_EVERY_NANOS = 5_000_000_000L;
    private static final String TO_LINE_START = "\r\033[K";

    private final PrintStream out;
    private final boolean terminal;
    private long begun;
    private long lastDot;
    private boolean open;

    /** @param terminal a person is looking, so a line may change; else each line stays as it is */
    Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    synchronized void begin(String what) {
        end("");
        begun = System.nanoTime();
        lastDot = begun;
        open = true;
        out.print("  " + what + " …");
        out.flush();
    }

    /** Shows that a long step still goes on; call it as often as you like. */
    synchronized void alive() {
        if (open && System.nanoTime() - lastDot > DOT_EVERY_NANOS) {
            lastDot = System.nanoTime();
            out.print(".");
            out.flush();
        }
    }

    synchronized void done() {
        end(String.format(Locale.ROOT, " %.1f s", (System.nanoTime() - begun) / 1e9));
    }

    synchronized void line(String text) {
        end("");
        out.println(text);
        out.flush();
    }

    /** How far something is, for as long as it is news: on one line that changes, or now and then on a new one. */
    synchronized void progress(String text) {
        if (terminal) {
            out.print(TO_LINE_START + text);
            out.flush();
            open = true;
        } else if (System.nanoTime() - lastDot > LINE_EVERY_NANOS) {
            lastDot = System.nanoTime();
            line(text);
        }
    }

    private void end(String words) {
        if (open) {
            out.println(words);
            out.flush();
            open = false;
        }
    }
}
