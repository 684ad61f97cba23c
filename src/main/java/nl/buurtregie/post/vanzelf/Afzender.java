package nl.buurtregie.post.vanzelf;

/** Who we are in a message; told by whoever keeps it. */
public interface Afzender {

    String naam();

    String telefoon();
}
