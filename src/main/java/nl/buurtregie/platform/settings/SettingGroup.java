package nl.buurtregie.platform.settings;

import java.util.List;
import java.util.Optional;

/** The settings of one capability; each capability brings its own to the page. */
public interface SettingGroup {

    /** Heading on the page. */
    String title();

    List<Setting> settings();

    /** What stands below the heading, when there is something to say of how it is now. */
    default Optional<String> note() {
        return Optional.empty();
    }

    /** How it is changed, when that is an act of its own and not done on the page of settings; empty for all others. */
    default Optional<String> elsewhere(Setting setting) {
        return Optional.empty();
    }

    /** What a change of this one of them does, as the page says it. */
    default String consequence(Setting setting) {
        return "Dit geldt voor termijnen die nog beginnen.";
    }
}
