package nl.buurtregie.bemiddeling.web;

import java.util.List;
import java.util.stream.Collectors;

/** The two mediators of a case; without people the words say why. */
public record PaarView(List<Lid> leden, String woorden) {

    /**
     * One mediator: initials for the avatar and the full name.
     *
     * @param telefoon where the reader can call him or her; null in a list, and when the reader may not see it
     */
    public record Lid(String initialen, String naam, String telefoon) {}

    /** Both full names. */
    public String volledig() {
        return leden.stream().map(Lid::naam).collect(Collectors.joining(" en "));
    }

    public static PaarView geen() {
        return new PaarView(List.of(), "nog geen paar");
    }

    /** A case that is closed, or has stopped, is nobody's any more. */
    public static PaarView gesloten() {
        return new PaarView(List.of(), "zien de zaak niet meer");
    }
}
