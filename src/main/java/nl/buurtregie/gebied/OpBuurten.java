package nl.buurtregie.gebied;

import java.util.List;

/** What rests on the buurten and wijken of now, and has to do with a new division. */
public interface OpBuurten {

    /** What it would mean here, in sentences for who decides; empty when nothing. Nothing changes yet. */
    List<String> gevolgen(Herindeling nieuw);

    /** Other buurten or borders are in force, in this same transaction. */
    default void volg(Plattegrond nu) {}
}
