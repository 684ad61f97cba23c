package nl.buurtregie.bemiddeling.web;

import nl.buurtregie.platform.web.Link;

/** What every form of a case needs to know about it: number, a few words, and the version that is being changed. */
public record Zaakkop(String nummer, String titel, String versie) {

    Link weg() {
        return new Link("Zaak " + nummer, pad());
    }

    String pad() {
        return "/bemiddelingen/" + nummer;
    }
}
