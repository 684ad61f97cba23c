package nl.buurtregie.wijkkompas.uitvoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import org.eclipse.microprofile.config.Config;

/** Under which licence others may use the published figures: only the gemeente can say so. Without one nothing is said. */
@ApplicationScoped
public class Cijferlicentie implements OwnRules {

    private static final String LICENTIE = "buurtregie.cijfers.licentie";

    @Inject
    private Config omgeving;

    /** An SPDX id, or an address. */
    public Optional<String> gekozen() {
        return omgeving.getOptionalValue(LICENTIE, String.class)
                .map(String::strip)
                .filter(een -> !een.isEmpty());
    }

    /** As an address, which CSV on the Web asks. */
    Optional<String> adres() {
        return gekozen().map(een -> isAdres(een) ? een : "https://spdx.org/licenses/" + een);
    }

    public static boolean isAdres(String licentie) {
        return licentie.startsWith("https:") || licentie.startsWith("http:");
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new Rule(LICENTIE, "an SPDX id such as CC-BY-4.0, or an address (https://…)", value -> value.strip()
                        .matches("[A-Za-z0-9.+-]{1,60}|https?://\\S{3,300}")));
    }
}
