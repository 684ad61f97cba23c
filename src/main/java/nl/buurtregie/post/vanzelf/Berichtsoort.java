package nl.buurtregie.post.vanzelf;

import static nl.buurtregie.post.vanzelf.Berichtveld.AANTAL;
import static nl.buurtregie.post.vanzelf.Berichtveld.AARD;
import static nl.buurtregie.post.vanzelf.Berichtveld.AFLOOP;
import static nl.buurtregie.post.vanzelf.Berichtveld.BELDAG;
import static nl.buurtregie.post.vanzelf.Berichtveld.BUURT;
import static nl.buurtregie.post.vanzelf.Berichtveld.GROOTTE;
import static nl.buurtregie.post.vanzelf.Berichtveld.HOORT;
import static nl.buurtregie.post.vanzelf.Berichtveld.LINK;
import static nl.buurtregie.post.vanzelf.Berichtveld.MELDING;
import static nl.buurtregie.post.vanzelf.Berichtveld.NAAM;
import static nl.buurtregie.post.vanzelf.Berichtveld.ORGANISATIE;
import static nl.buurtregie.post.vanzelf.Berichtveld.PLAATS;
import static nl.buurtregie.post.vanzelf.Berichtveld.STAND;
import static nl.buurtregie.post.vanzelf.Berichtveld.TAAL;
import static nl.buurtregie.post.vanzelf.Berichtveld.TELEFOON;
import static nl.buurtregie.post.vanzelf.Berichtveld.UITERLIJK;
import static nl.buurtregie.post.vanzelf.Berichtveld.WANNEER;
import static nl.buurtregie.post.vanzelf.Berichtveld.WAT;
import static nl.buurtregie.post.vanzelf.Berichtveld.ZAAKNUMMER;
import static nl.buurtregie.post.vanzelf.Berichtveld.ZAKEN;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Everything that goes out by itself: who reads it, when, by which road, and what its text may ask for. Its words: {@link Beginteksten}. */
public enum Berichtsoort {
    BEVESTIGING(
            Lezer.BUREN,
            "Bevestiging",
            "meteen na de aanmelding, met nummer en volglink",
            Weg.MAIL_OF_SMS,
            NAAM,
            ZAAKNUMMER,
            BELDAG,
            LINK),
    GESPREK_GEPLAND(
            Lezer.BUREN,
            "Gesprek gepland",
            "zodra het gesprek in de agenda staat",
            Weg.MAIL_OF_SMS,
            NAAM,
            ZAAKNUMMER,
            WANNEER,
            PLAATS),
    GESPREK_VERPLAATST(Lezer.BUREN, "Gesprek verplaatst", "meteen", Weg.MAIL_OF_SMS, NAAM, ZAAKNUMMER, WANNEER, PLAATS),
    GESPREK_AFGEZEGD(Lezer.BUREN, "Gesprek afgezegd", "meteen", Weg.MAIL_OF_SMS, NAAM, ZAAKNUMMER, WANNEER),
    GESPREK_HERINNERING(
            Lezer.BUREN,
            "Herinnering",
            "de dag ervoor om 9.00 uur",
            Weg.SMS_OF_MAIL,
            NAAM,
            ZAAKNUMMER,
            WANNEER,
            PLAATS),
    ENQUETE(Lezer.BUREN, "Hoe ging het?", "3 dagen na het sluiten, met de vragenlijst", Weg.MAIL_OF_SMS, NAAM, LINK),
    TUSSENBERICHT(
            Lezer.MELDERS,
            "Hoe het met uw melding staat",
            "elke termijn, op de laatste werkdag om 9.00 uur, tot de melding klaar is",
            Weg.MAIL,
            MELDING,
            STAND,
            HOORT),
    PAARVRAAG(
            Lezer.BEMIDDELAARS,
            "Vraag aan het paar",
            "na het kiezen, zonder namen, met ja en nee",
            Weg.MAIL,
            AARD,
            BUURT,
            TAAL,
            GROOTTE,
            UITERLIJK,
            LINK),
    PAARVRAAG_HERINNERING(
            Lezer.BEMIDDELAARS,
            "Nog geen antwoord",
            "na 1 werkdag zonder antwoord",
            Weg.MAIL,
            AARD,
            BUURT,
            UITERLIJK,
            LINK),
    PAARVRAAG_BEDANKT(Lezer.BEMIDDELAARS, "Bedankt voor je antwoord", "als iemand nee zegt", Weg.MAIL),
    PAARVRAAG_VERVALT(
            Lezer.BEMIDDELAARS,
            "Vraag vervalt",
            "meteen, als de zaak stopt vóór het antwoord, zonder namen",
            Weg.MAIL,
            AARD,
            BUURT),
    AGENDA(
            Lezer.BEMIDDELAARS,
            "Gesprek in je agenda",
            "bij plannen, verplaatsen en afzeggen",
            Weg.MAIL,
            ZAAKNUMMER,
            WAT,
            PLAATS),
    ZAAK_GESTOPT(Lezer.BEMIDDELAARS, "Zaak gestopt", "meteen, aan wie de zaak deed", Weg.MAIL, ZAAKNUMMER),
    TERMIJN(Lezer.BEMIDDELAARS, "Bijna of over tijd", "werkdagen om 9.00 uur, alles in één mail", Weg.MAIL, ZAKEN),
    BIJEENKOMST(
            Lezer.BEMIDDELAARS,
            "Training of intervisie",
            "als je iemand uitnodigt, voor in de agenda",
            Weg.MAIL,
            NAAM,
            WAT,
            PLAATS),
    BIJEENKOMST_AFGEZEGD(Lezer.BEMIDDELAARS, "Training of intervisie gaat niet door", "meteen", Weg.MAIL, NAAM, WAT),
    AANMELDER_BEDANKT(
            Lezer.BEMIDDELAARS,
            "Bedankt voor je aanmelding",
            "als iemand toch geen vrijwilliger wordt",
            Weg.MAIL,
            NAAM),
    VRIJWILLIGER_BEDANKT(Lezer.BEMIDDELAARS, "Bedankt voor je werk", "als een vrijwilliger stopt", Weg.MAIL, NAAM),
    AFLOOP_VERWIJZER(
            Lezer.ANDEREN,
            "Afloop aan de verwijzer",
            "de werkdag na het sluiten, alleen als de buur dat goed vindt",
            Weg.MAIL,
            ZAAKNUMMER,
            AFLOOP),
    VERWIJSLINK(
            Lezer.ANDEREN,
            "Eigen link van de verwijzer",
            "na de eerste verwijzing, of als je een nieuwe stuurt",
            Weg.MAIL,
            NAAM,
            LINK),
    MAIL_ONTVANGEN(
            Lezer.ANDEREN,
            "E-mail van een verwijzer is binnen",
            "meteen, aan wie in het boek van verwijzers staat, één keer per dag",
            Weg.MAIL,
            NAAM,
            UITERLIJK),
    MAIL_WACHT(
            Lezer.ANDEREN,
            "E-mail van een verwijzer wacht",
            "aan jou, werkdagen om 9.00 uur, als een e-mail te lang wacht",
            Weg.MAIL,
            AANTAL),
    TERMIJN_COORDINATOR(
            Lezer.ANDEREN,
            "Over tijd",
            "werkdagen om 9.00 uur, alles in één mail, aan wie de zaak heeft opgepakt, anders aan alle coördinatoren",
            Weg.MAIL,
            ZAKEN),
    ZAAK_ONVEILIG(
            Lezer.ANDEREN, "Gestopt, niet veilig", "meteen, aan jou, als een zaak daarom stopt", Weg.MAIL, ZAAKNUMMER),
    BEL_MIJ(
            Lezer.ANDEREN,
            "Bel mij",
            "als een buur daarom vraagt, aan wie de zaak heeft opgepakt, anders aan alle coördinatoren",
            Weg.MAIL,
            ZAAKNUMMER);

    private final Lezer lezer;
    private final String woord;
    private final String wanneer;
    private final Weg weg;
    private final Set<Berichtveld> velden;

    Berichtsoort(Lezer lezer, String woord, String wanneer, Weg weg, Berichtveld... eigen) {
        this.lezer = lezer;
        this.woord = woord;
        this.wanneer = wanneer;
        this.weg = weg;
        this.velden = EnumSet.of(ORGANISATIE, TELEFOON);
        velden.addAll(Arrays.asList(eigen));
    }

    public Lezer lezer() {
        return lezer;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** The moment at which it goes. */
    public String wanneer() {
        return wanneer;
    }

    public Weg weg() {
        return weg;
    }

    /** Written by work that looks what is due; the others by the act that causes them. */
    boolean isVanEenRonde() {
        return switch (this) {
            case GESPREK_HERINNERING,
                    ENQUETE,
                    TUSSENBERICHT,
                    PAARVRAAG_HERINNERING,
                    TERMIJN,
                    AFLOOP_VERWIJZER,
                    MAIL_WACHT,
                    TERMIJN_COORDINATOR -> true;
            case BEVESTIGING,
                    GESPREK_GEPLAND,
                    GESPREK_VERPLAATST,
                    GESPREK_AFGEZEGD,
                    PAARVRAAG,
                    PAARVRAAG_BEDANKT,
                    PAARVRAAG_VERVALT,
                    AGENDA,
                    ZAAK_GESTOPT,
                    BIJEENKOMST,
                    BIJEENKOMST_AFGEZEGD,
                    AANMELDER_BEDANKT,
                    VRIJWILLIGER_BEDANKT,
                    VERWIJSLINK,
                    MAIL_ONTVANGEN,
                    ZAAK_ONVEILIG,
                    BEL_MIJ -> false;
        };
    }

    /** Residents read it in their own language; who works with us reads Dutch. */
    public boolean isVertaald() {
        return lezer == Lezer.BUREN || lezer == Lezer.MELDERS;
    }

    /** What its text may ask for. */
    public Set<Berichtveld> velden() {
        return Collections.unmodifiableSet(velden);
    }
}
