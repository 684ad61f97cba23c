package nl.buurtregie.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Looks at all settings before anything else starts; without a container {@link EarlyCheck} does. */
@ApplicationScoped
public class SettingsCheck {

    @Inject
    private Config environment;

    @Inject
    private Instance<OwnRules> own;

    @Inject
    private Instance<SettingGroup> groups;

    @Inject
    private Instance<OwnFaults> together;

    @Inject
    private Lines lines;

    /** What is wrong, a sentence each; empty when all is well. */
    public List<String> faults() {
        Stream<Rule> rules = Stream.concat(
                own.stream().flatMap(part -> part.rules().stream()),
                groups.stream().flatMap(group -> group.settings().stream()).map(Rule::of));
        Faults faults = new Faults(rules, environment);
        return Stream.of(
                        faults.wrong(),
                        faults.unknown(System.getenv().keySet()),
                        faults.password(),
                        together.stream().flatMap(OwnFaults::faults),
                        lines.faults())
                .flatMap(sentences -> sentences)
                .toList();
    }
}
