package nl.buurtregie.archief;

/** Who made what goes to the archive. One bean knows it. */
public interface Archiefvormer {

    String naam();
}
