package nl.buurtregie.platform;

import java.util.Optional;

/** Where this site is for the people who use it; implemented where requests are known. */
public interface SiteAddress {

    /** "https://buurt.example"; empty when it is not set and nobody asks for a page now. */
    Optional<String> find();
}
