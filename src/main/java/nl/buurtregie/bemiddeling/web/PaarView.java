package nl.buurtregie.bemiddeling.web;

import java.util.List;

/** The two mediators of a case; without people the words say why. */
public record PaarView(List<Lid> leden, String woorden) {

    /** One mediator: initials for the avatar and the full name. */
    public record Lid(String initialen, String naam) {}

    public static PaarView geen() {
        return new PaarView(List.of(), "nog geen paar");
    }
}
