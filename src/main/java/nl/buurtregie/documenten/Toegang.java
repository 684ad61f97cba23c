package nl.buurtregie.documenten;

import java.util.Arrays;
import java.util.List;
import nl.buurtregie.bemiddeling.NoteerDocument;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;

/** Who sees a document of a case, besides the coördinator. */
public enum Toegang {
    PAAR("alleen jullie", "De coördinator en het paar. Geen van de buren krijgt het."),
    COORDINATOR(NoteerDocument.ALLEEN_COORDINATOR, "Het paar ziet niet dat het er is."),
    BUUR("van een buur", "Een buur gaf het ons. Het hoort bij wat hij of zij van ons kan krijgen, en bij geen ander.");

    private final String woord;
    private final String uitleg;

    Toegang(String woord, String uitleg) {
        this.woord = woord;
        this.uitleg = uitleg;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    public String uitleg() {
        return uitleg;
    }

    /** All that this person sees of a case that he or she may see. */
    static List<Toegang> voor(Ik ik) {
        return Arrays.stream(values()).filter(een -> een.isVoor(ik)).toList();
    }

    /** Of somebody who may see the case. */
    boolean isVoor(Ik ik) {
        return this != COORDINATOR || ik.is(Rol.COORDINATOR);
    }
}
