package nl.buurtregie.mensen.inloggen;

import java.net.URI;

/**
 * Where this site is for its users. A passkey belongs to the name in it: under another name it does not work.
 *
 * @param origin "https://buurt.example"
 */
public record Site(String origin) {

    /** "buurt.example" */
    String naam() {
        return URI.create(origin).getHost();
    }
}
