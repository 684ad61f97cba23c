package nl.buurtregie.loket;

/** An answer to a question of the enquete; the words differ per question. */
public enum Oordeel {
    JA,
    BEETJE,
    NEE
}
