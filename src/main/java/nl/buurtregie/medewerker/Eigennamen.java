package nl.buurtregie.medewerker;

import java.util.List;

/** How we and our gemeente are called: what people here would try first as a password. Told by whoever keeps it. */
public interface Eigennamen {

    /** As they are written, "Gemeente Haren". */
    List<String> namen();
}
