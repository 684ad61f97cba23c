package nl.buurtregie.platform.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The background of maps, when the organisation has a server for it (BRT-A, for example). */
@ApplicationScoped
public class MapTiles {

    @Inject
    private Config config;

    /** With {z}, {x} and {y} in it; null when there is none. */
    public String url() {
        return setting("buurtregie.kaart.tegels").orElse(null);
    }

    /** Who made it, as it stands on the map. */
    public String source() {
        return setting("buurtregie.kaart.bron").orElse("");
    }

    /** "https://tiles.example" for the content security policy; empty when there is none. */
    public String origin() {
        return setting("buurtregie.kaart.tegels")
                .map(url -> URI.create(url.replaceAll("[{}]", "")))
                .map(uri -> uri.getScheme() + "://" + uri.getAuthority())
                .orElse("");
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
