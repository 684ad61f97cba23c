package nl.buurtregie.platform.web.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Page;

/** Puts the page of one step together, question by question. */
public final class Stapbeeld {

    private final Link terug;
    private final String kop;
    private final String actie;
    private final int versie;
    private final boolean notitie;
    private final List<StapView.Vraag> vragen = new ArrayList<>();
    private StapView.Uitklap uitklap;
    private String inleiding = "";
    private String letOp;
    private ZaakView.Bellen bellen;
    private Link hulp;
    private String daarna;
    private String knop = "Vastleggen";
    private boolean stopt;

    private Stapbeeld(Link terug, String kop, String actie, int versie, boolean notitie) {
        this.terug = terug;
        this.kop = kop;
        this.actie = actie;
        this.versie = versie;
        this.notitie = notitie;
    }

    /** A step with room for a note. */
    public static Stapbeeld metNotitie(Link terug, String kop, String actie, int versie) {
        return new Stapbeeld(terug, kop, actie, versie, true);
    }

    /** A step of something that has no notes. */
    public static Stapbeeld zonderNotitie(Link terug, String kop, String actie, int versie) {
        return new Stapbeeld(terug, kop, actie, versie, false);
    }

    public Stapbeeld inleiding(String zin) {
        inleiding = zin;
        return this;
    }

    public Stapbeeld letOp(String zin) {
        letOp = zin;
        return this;
    }

    /** Whom it is about, with a number to tap; null for nobody in particular. */
    public Stapbeeld over(ZaakView.Bellen wie) {
        bellen = wie;
        return this;
    }

    public Stapbeeld vraag(StapView.Vraag vraag) {
        vragen.add(vraag);
        return this;
    }

    /** Questions that nobody has to answer, folded to one line. */
    public Stapbeeld uitklap(String kop, StapView.Vraag... erin) {
        uitklap = new StapView.Uitklap(kop, List.of(erin));
        return this;
    }

    /** A way to do first what is asked about here. */
    public Stapbeeld hulp(Link weg) {
        hulp = weg;
        return this;
    }

    /** What follows whatever is chosen; questions with cards say it per card. */
    public Stapbeeld daarna(String gevolg) {
        daarna = gevolg;
        return this;
    }

    public Stapbeeld knop(String woorden) {
        knop = woorden;
        return this;
    }

    public Stapbeeld stopt() {
        stopt = true;
        return this;
    }

    public Page maak(Form form) {
        StapView view = new StapView(
                terug,
                kop,
                inleiding,
                letOp,
                bellen,
                hulp,
                actie,
                Integer.toString(versie),
                List.of(),
                vragen,
                uitklap,
                notitie,
                daarna,
                knop,
                stopt,
                form.view());
        return new Page("stap/stap", kop, view);
    }

    public static String hoofdletter(String woord) {
        int letter = woord.startsWith("(") ? 1 : 0;
        return woord.substring(0, letter + 1).toUpperCase(Locale.ROOT) + woord.substring(letter + 1);
    }
}
