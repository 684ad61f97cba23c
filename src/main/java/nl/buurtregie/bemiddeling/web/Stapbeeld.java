package nl.buurtregie.bemiddeling.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.platform.web.Form;
import nl.buurtregie.platform.web.Link;
import nl.buurtregie.platform.web.Page;

/** Puts the page of one step together, question by question. */
final class Stapbeeld {

    private final Bemiddeling zaak;
    private final String kop;
    private final String deel;
    private final List<StapView.Vraag> vragen = new ArrayList<>();
    private String inleiding = "";
    private String letOp;
    private Link hulp;
    private String daarna;
    private String knop = "Vastleggen";
    private boolean stopt;

    private Stapbeeld(Bemiddeling zaak, String kop, String deel) {
        this.zaak = zaak;
        this.kop = kop;
        this.deel = deel;
    }

    static Stapbeeld van(Bemiddeling zaak, String kop, String deel) {
        return new Stapbeeld(zaak, kop, deel);
    }

    Stapbeeld inleiding(String zin) {
        inleiding = zin;
        return this;
    }

    Stapbeeld letOp(String zin) {
        letOp = zin;
        return this;
    }

    Stapbeeld vraag(StapView.Vraag vraag) {
        vragen.add(vraag);
        return this;
    }

    /** A way to do first what is asked about here. */
    Stapbeeld hulp(Link weg) {
        hulp = weg;
        return this;
    }

    /** What follows whatever is chosen; questions with cards say it per card. */
    Stapbeeld daarna(String gevolg) {
        daarna = gevolg;
        return this;
    }

    Stapbeeld knop(String woorden) {
        knop = woorden;
        return this;
    }

    Stapbeeld stopt() {
        stopt = true;
        return this;
    }

    Page maak(Form form) {
        StapView view = new StapView(
                new Link("Zaak " + zaak.nummer(), "/bemiddelingen/" + zaak.nummer()),
                kop,
                inleiding,
                letOp,
                hulp,
                NuTeDoen.pad(zaak, deel),
                Integer.toString(zaak.versie()),
                List.of(),
                vragen,
                true,
                daarna,
                knop,
                stopt,
                form.view());
        return new Page("bemiddeling/stap", kop, view);
    }

    static String hoofdletter(String woord) {
        int letter = woord.startsWith("(") ? 1 : 0;
        return woord.substring(0, letter + 1).toUpperCase(Locale.ROOT) + woord.substring(letter + 1);
    }
}
