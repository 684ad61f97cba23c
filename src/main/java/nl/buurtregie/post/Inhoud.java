package nl.buurtregie.post;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** To whom a message goes and what stands in it, until it is sent; after that only by what it is known again when it comes back. */
@Embeddable
class Inhoud {

    private String aan;
    private String onderwerp;
    private String tekst;

    @Embedded
    private Uitwijk uitwijk; // null: it can only go as what it is

    @Embedded
    private Meegestuurd meegestuurd; // null: nothing goes along

    @Embedded
    private Kenmerk kenmerk; // null: from before it was kept, or a text message

    protected Inhoud() {}

    private Inhoud(String aan, String onderwerp, String tekst) {
        this.aan = aan;
        this.onderwerp = onderwerp;
        this.tekst = tekst;
    }

    /** @param sms the same as a text message, or null */
    static Inhoud van(Bericht bericht, Bericht sms) {
        Inhoud nieuw = new Inhoud(bericht.aan(), bericht.onderwerp(), bericht.tekst());
        nieuw.uitwijk = Uitwijk.van(sms);
        nieuw.meegestuurd = Meegestuurd.van(bericht);
        nieuw.kenmerk = bericht.weg() == Postweg.MAIL ? Kenmerk.nieuw() : null;
        return nieuw;
    }

    Inhoud gewist() {
        Inhoud rest = new Inhoud(null, "gewist", null);
        rest.kenmerk = kenmerk == null ? null : kenmerk.alleenHash();
        return rest;
    }

    /** Nothing of the e-mail is left: what a mail server says of that is about no text message. */
    Inhoud alsSms() {
        return new Inhoud(uitwijk.mobiel(), "sms", uitwijk.sms());
    }

    /** With the address of now. What comes back from the old one says nothing of this. */
    Inhoud verhuisd(String oud, String nieuw) {
        boolean hierheen = isAan(oud);
        Inhoud daarheen = new Inhoud(hierheen ? nieuw : aan, onderwerp, tekst);
        daarheen.uitwijk = uitwijk == null ? null : uitwijk.verhuisd(oud, nieuw);
        daarheen.meegestuurd = meegestuurd;
        daarheen.kenmerk = hierheen && kenmerk != null ? Kenmerk.nieuw() : kenmerk;
        return daarheen;
    }

    boolean isAan(String adres) {
        return adres.equalsIgnoreCase(aan);
    }

    boolean isVoorNiemand() {
        return aan == null;
    }

    boolean kanAlsSms() {
        return uitwijk != null;
    }

    Bericht bericht(Postweg weg, String soort, String nummer, Instant uiterlijk) {
        Bericht kaal = new Bericht(weg, soort, nummer, aan, onderwerp, tekst, null, null, uiterlijk);
        return meegestuurd == null ? kaal : meegestuurd.bij(kaal);
    }

    /** The part of the Message-ID that nobody can guess; null when there is none. */
    String geheim() {
        return kenmerk == null ? null : kenmerk.tekst();
    }

    boolean isKenmerk(String geheim) {
        return kenmerk != null && kenmerk.is(geheim);
    }
}
