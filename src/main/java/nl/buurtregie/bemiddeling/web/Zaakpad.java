package nl.buurtregie.bemiddeling.web;

import nl.buurtregie.bemiddeling.Bemiddeling;

/** Where the pages of a case are. */
public final class Zaakpad {

    private Zaakpad() {}

    public static String van(Bemiddeling zaak, String deel) {
        return "/bemiddelingen/" + zaak.nummer() + "/" + deel;
    }
}
