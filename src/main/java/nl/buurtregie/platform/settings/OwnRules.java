package nl.buurtregie.platform.settings;

import java.util.List;

/** The settings that one part of the program reads from the environment; each part names its own. */
public interface OwnRules {

    List<Rule> rules();
}
