package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.platform.settings.Line;
import nl.buurtregie.platform.settings.OwnLines;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.settings.Texts;
import org.eclipse.microprofile.config.Config;

/** Where the virus scanner is. It speaks without TLS: on another machine that is an exception by name. */
@ApplicationScoped
class Clamdinstellingen implements OwnRules, OwnLines {

    private static final String PLEK = "buurtregie.clamd";

    @Inject
    private Config instellingen;

    boolean isIngesteld() {
        return !plek().isEmpty();
    }

    String host() {
        return plek().replaceFirst(":[0-9]+$", "");
    }

    int poort() {
        return Integer.parseInt(plek().replaceFirst("^.*:", ""));
    }

    private String plek() {
        return new Texts(instellingen, "buurtregie.").or("clamd", "");
    }

    @Override
    public List<Line> lines() {
        return isIngesteld()
                ? List.of(new Line(
                        "clamd",
                        "de viruscontrole",
                        List.of(host()),
                        false,
                        "Run clamd on this machine: BUURTREGIE_CLAMD=127.0.0.1:3310."))
                : List.of();
    }

    @Override
    public List<Rule> rules() {
        return List.of(new Rule(PLEK, "a host and a port, as 127.0.0.1:3310", waarde -> waarde.strip()
                .matches("[A-Za-z0-9._\\[\\]-]+:[0-9]{2,5}")));
    }
}
