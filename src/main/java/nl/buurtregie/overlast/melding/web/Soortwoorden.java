package nl.buurtregie.overlast.melding.web;

import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.platform.web.language.Spoken;

/** A kind of overlast in the language of the page; what an organisation renamed or added itself stands there as it wrote it. */
final class Soortwoorden {

    private Soortwoorden() {}

    static String naam(Categorie soort) {
        return Spoken.named("categorie." + soort.slug(), soort.naam());
    }

    static String groep(Categorie soort) {
        return Spoken.named("groep." + soort.groep(), soort.groepsnaam());
    }

    /** What a resident would call it. */
    static String woorden(Categorie soort) {
        return Spoken.named("categorie." + soort.slug() + ".woorden", soort.woorden());
    }
}
