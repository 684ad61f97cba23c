package nl.buurtregie.open311;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;

/** What the settings of Open311 may be. */
@ApplicationScoped
class Open311Rules implements OwnRules {

    @Override
    public List<Rule> rules() {
        return List.of(Rule.text("buurtregie.open311.jurisdictie"), Rule.flag("buurtregie.open311.uitgebreid"));
    }
}
