package nl.buurtregie.platform.settings;

import java.util.List;

/** The settings of one capability; each capability brings its own to the page. */
public interface SettingGroup {

    /** Heading on the page. */
    String title();

    List<Setting> settings();

    /** What a change of one of them does, as the page says it. */
    default String consequence() {
        return "Dit geldt voor termijnen die nog beginnen.";
    }
}
