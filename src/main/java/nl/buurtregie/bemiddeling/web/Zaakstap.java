package nl.buurtregie.bemiddeling.web;

import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.platform.web.Link;
import nl.buurtregie.platform.web.Stapbeeld;

/** The page of one step of a mediation. */
final class Zaakstap {

    private Zaakstap() {}

    static Stapbeeld van(Bemiddeling zaak, String kop, String deel) {
        Link terug = new Link("Zaak " + zaak.nummer(), "/bemiddelingen/" + zaak.nummer());
        return Stapbeeld.metNotitie(terug, kop, NuTeDoen.pad(zaak, deel), zaak.versie());
    }
}
