package nl.buurtregie.bemiddeling.web;

import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** The page of one step of a mediation. */
public final class Zaakstap {

    private Zaakstap() {}

    public static Stapbeeld van(Bemiddeling zaak, String kop, String deel) {
        Link terug = new Link("Zaak " + zaak.nummer(), "/bemiddelingen/" + zaak.nummer());
        return Stapbeeld.metNotitie(terug, kop, Zaakpad.van(zaak, deel), zaak.versie());
    }
}
