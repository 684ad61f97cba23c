package nl.buurtregie.post;

import jakarta.persistence.Embeddable;

/** The same as a text message, for when an e-mail does not arrive. */
@Embeddable
class Uitwijk {

    private String mobiel;
    private String sms;

    protected Uitwijk() {}

    private Uitwijk(String mobiel, String sms) {
        this.mobiel = mobiel;
        this.sms = sms;
    }

    /** @return null when there is none */
    static Uitwijk van(Bericht sms) {
        return sms == null ? null : new Uitwijk(sms.aan(), sms.tekst());
    }

    /** With the number of now; null when that is none any more. */
    Uitwijk verhuisd(String oud, String nieuw) {
        if (!oud.equals(mobiel)) {
            return this;
        }
        return nieuw == null ? null : new Uitwijk(nieuw, sms);
    }

    String mobiel() {
        return mobiel;
    }

    String sms() {
        return sms;
    }
}
