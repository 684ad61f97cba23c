package nl.buurtregie.wijkkompas.resultaat.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the bars and lines of the lead-time picture stand, in the units of its drawing. */
public final class Histogram {

    public static final int LEFT = 34;
    public static final int RIGHT = 510;
    public static final int TOP = 56;
    public static final int BOTTOM = 210;

    private static final int UNIT_WIDTH = 48;
    private static final int OPEN_UNIT_WIDTH = 130;
    private static final int NINE_WIDTH = 150;

    private final ResultatenView.Doorlooptijd tijd;
    private final int from;
    private final int to;
    private final int step;
    private final int top;

    Histogram(ResultatenView.Doorlooptijd tijd) {
        this.tijd = tijd;
        List<ResultatenView.Staaf> bars = tijd.staven();
        from = bars.isEmpty() ? 0 : bars.get(0).vanaf();
        to = bars.isEmpty() ? 1 : bars.get(bars.size() - 1).tot();
        int highest = bars.stream().mapToInt(ResultatenView.Staaf::aantal).max().orElse(1);
        step = niceStep(highest);
        top = Math.max(step, (highest + step - 1) / step * step);
    }

    private static int niceStep(int highest) {
        return IntStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000)
                .filter(size -> highest <= size * 4)
                .findFirst()
                .orElse(highest);
    }

    /** Where a line at this day stands. Within the open bar there is no scale: its middle says no more than that. */
    public int line(int day) {
        return openBar()
                .filter(bar -> day >= bar.vanaf())
                .map(bar -> (x(bar.vanaf()) + x(bar.tot())) / 2)
                .orElseGet(() -> x(day));
    }

    private Optional<ResultatenView.Staaf> openBar() {
        return tijd.staven().stream().filter(ResultatenView.Staaf::open).findFirst();
    }

    /** At the end of the axis. */
    public String unit() {
        return openBar().map(bar -> bar.vanaf() + " dagen of meer").orElse("dagen");
    }

    public int x(int day) {
        return LEFT + (RIGHT - LEFT) * (clamp(day) - from) / Math.max(1, to - from);
    }

    private int clamp(int day) {
        return Math.max(from, Math.min(to, day));
    }

    public int y(int count) {
        return BOTTOM - (BOTTOM - TOP) * count / top;
    }

    public int height(int count) {
        return BOTTOM - y(count);
    }

    public int width(ResultatenView.Staaf bar) {
        return Math.max(1, x(bar.tot()) - x(bar.vanaf()) - 2);
    }

    /** Whether the whole bar lies after the target. */
    public boolean late(ResultatenView.Staaf bar) {
        return tijd.doel() != null && bar.vanaf() >= tijd.doel();
    }

    /** The counts along the left side. */
    public List<Integer> lines() {
        return IntStream.rangeClosed(0, top / step).map(i -> i * step).boxed().toList();
    }

    /** The days along the bottom: the start of every second bar, as far as the unit leaves room. */
    public List<Integer> days() {
        List<ResultatenView.Staaf> bars = tijd.staven();
        return IntStream.range(0, bars.size())
                .filter(i -> i % 2 == 0)
                .map(i -> bars.get(i).vanaf())
                .filter(day -> x(day) < RIGHT - (openBar().isPresent() ? OPEN_UNIT_WIDTH : UNIT_WIDTH))
                .boxed()
                .toList();
    }

    /** On which side of its line a label fits. */
    public String anchor(int day) {
        return line(day) > (LEFT + RIGHT) / 2 ? "end" : "start";
    }

    public int beside(int day) {
        return anchor(day).equals("end") ? line(day) - 6 : line(day) + 6;
    }

    /** Just above the bars under the label of "nine of ten", so that it covers none of them. */
    public int yNine() {
        int highest = tijd.staven().stream()
                .filter(bar -> anchorNine().equals("end")
                        ? bar.vanaf() < tijd.p90() && x(bar.tot()) > xNine() - NINE_WIDTH
                        : bar.tot() > tijd.p90() && x(bar.vanaf()) < xNine() + NINE_WIDTH)
                .mapToInt(ResultatenView.Staaf::aantal)
                .max()
                .orElse(0);
        return y(highest);
    }

    public int xNine() {
        return line(tijd.p90()) + (anchorNine().equals("end") ? -6 : 6);
    }

    public String anchorNine() {
        return line(tijd.p90()) + NINE_WIDTH - 10 > RIGHT + 10 ? "end" : "start";
    }

    /** The picture in one sentence, for whoever cannot see it. */
    public String words() {
        String middle = tijd.mediaan() == null
                ? "Te weinig zaken voor een mediaan."
                : "De helft was klaar binnen " + tijd.mediaan() + " werkdagen"
                        + (tijd.p90() == null ? "." : ", 9 van de 10 binnen " + tijd.p90() + ".");
        return tijd.doel() == null ? middle : middle + " Ons eigen doel is " + tijd.doel() + " werkdagen.";
    }
}
