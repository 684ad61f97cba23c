package nl.buurtregie.start;

import java.io.PrintStream;
import java.util.Locale;

/** The calm lines in the terminal: one for each step that takes time, finished when the step is. */
class Console {

    private static final long DOT_EVERY_NANOS = 2_000_000_000L;

    private final PrintStream out;
    private long begun;
    private long lastDot;
    private boolean open;

    Console(PrintStream out) {
        this.out = out;
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

    private void end(String words) {
        if (open) {
            out.println(words);
            out.flush();
            open = false;
        }
    }
}
