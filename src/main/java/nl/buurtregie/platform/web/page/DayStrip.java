package nl.buurtregie.platform.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The werkdagenstrook: one block a working day, always beside the words that say the same.
 *
 * @param passed working days gone by within the term, today not counted
 * @param left working days left after today; -1 when the term has ended
 * @param late working days after the end of the term
 * @param words what the strip says, as "Nog 4 dagen"
 * @param onHold whether the term stands still: no blocks then
 */
public record DayStrip(int passed, int left, int late, String words, boolean onHold) {

    private static final int MOST = 10;
    private static final int STEP = 11;

    public static DayStrip running(int passed, int left, String words) {
        return new DayStrip(passed, left, 0, words, false);
    }

    public static DayStrip late(int term, int late, String words) {
        return new DayStrip(term, -1, late, words, false);
    }

    public static DayStrip waiting(String words) {
        return new DayStrip(0, 0, 0, words, true);
    }

    public boolean isLate() {
        return late > 0;
    }

    private boolean lastDay() {
        return !isLate() && left == 0;
    }

    /** The tone of the words: late or plain. */
    public String tone() {
        return isLate() ? "laat" : "rustig";
    }

    public int width() {
        return Math.max(1, blocks().size()) * STEP;
    }

    /** The blocks from left to right, at most the last ten and the line of the norm. */
    public List<Block> blocks() {
        List<String> kinds = new ArrayList<>(kinds());
        int most = isLate() ? MOST + 1 : MOST;
        List<String> shown = kinds.subList(Math.max(0, kinds.size() - most), kinds.size());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            blocks.add(new Block(shown.get(i), i * STEP));
        }
        return blocks;
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        add(kinds, "voorbij", passed);
        if (isLate()) {
            kinds.add("norm");
            add(kinds, "laat", Math.min(late, MOST - 2));
        } else {
            kinds.add(lastDay() ? "laatste" : "vandaag");
            add(kinds, "over", left);
        }
        return kinds;
    }

    private static void add(List<String> kinds, String kind, int times) {
        for (int i = 0; i < times; i++) {
            kinds.add(kind);
        }
    }

    /** One block: its kind and where it starts, in pixels. */
    public record Block(String kind, int x) {

        public boolean tall() {
            return kind.equals("vandaag") || kind.equals("laatste");
        }

        public boolean line() {
            return kind.equals("norm");
        }
    }
}
