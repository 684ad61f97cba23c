package nl.buurtregie.platform.settings;

import java.util.List;

/** The lines to other programs that one part of the program has; each part names its own. */
public interface OwnLines {

    List<Line> lines();
}
