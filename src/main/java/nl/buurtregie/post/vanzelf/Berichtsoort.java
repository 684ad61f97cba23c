package nl.buurtregie.post.vanzelf;

import static nl.buurtregie.post.vanzelf.Berichtveld.AARD;
import static nl.buurtregie.post.vanzelf.Berichtveld.BUURT;
import static nl.buurtregie.post.vanzelf.Berichtveld.GROOTTE;
import static nl.buurtregie.post.vanzelf.Berichtveld.LINK;
import static nl.buurtregie.post.vanzelf.Berichtveld.ORGANISATIE;
import static nl.buurtregie.post.vanzelf.Berichtveld.TAAL;
import static nl.buurtregie.post.vanzelf.Berichtveld.TELEFOON;
import static nl.buurtregie.post.vanzelf.Berichtveld.UITERLIJK;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Everything that goes out by itself: who reads it, when, by which road, and what its text may ask for. Its words: {@link Beginteksten}. */
public enum Berichtsoort {
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
    PAARVRAAG_BEDANKT(Lezer.BEMIDDELAARS, "Bedankt voor je antwoord", "als iemand nee zegt", Weg.MAIL);

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

    /** What its text may ask for. */
    public Set<Berichtveld> velden() {
        return Collections.unmodifiableSet(velden);
    }
}
