package nl.buurtregie.privacy.register;

/** Who knows people tells how many of them were not told yet what we keep (AVG, articles 13 and 14): a count, nobody's name. */
public interface Informatieplicht {

    Stand stand();

    /** @param teLaat of these, for longer than the month that the law gives */
    record Stand(int nogNiet, int teLaat) {}
}
