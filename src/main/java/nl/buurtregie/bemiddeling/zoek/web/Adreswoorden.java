package nl.buurtregie.bemiddeling.zoek.web;

import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partij;

/** People and doors in words. */
final class Adreswoorden {

    private Adreswoorden() {}

    static String naam(Partij wie) {
        if (wie.naam() != null) {
            return wie.naam();
        }
        return wie.zaak().gewistOp() == null ? "Naam niet bekend" : "Naam gewist";
    }

    /** Null when nobody asked, or it was wiped. */
    static String taal(Partij wie) {
        return wie.zaak().gewistOp() == null ? wie.taal() : null;
    }

    /** "Kruidentuin 25 A"; "nummer 25" without a street. */
    static String deur(Adres adres) {
        return (adres.straat() == null ? "nummer" : adres.straat()) + " " + adres.nummer();
    }

    static String postcode(Adres adres) {
        return adres.postcode().substring(0, 4) + " " + adres.postcode().substring(4);
    }

    static String voluit(Adres adres) {
        return deur(adres) + ", " + postcode(adres);
    }
}
