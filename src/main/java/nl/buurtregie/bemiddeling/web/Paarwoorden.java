package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.medewerker.web.Sessie;

/** The two mediators as shown on list and case. */
public final class Paarwoorden {

    private Paarwoorden() {}

    /** First names in a list, unless two are called the same; full names on the case page. */
    public static PaarView van(List<String> namen, boolean voluit) {
        if (namen == null || namen.isEmpty()) {
            return PaarView.geen();
        }
        List<PaarView.Lid> leden = namen.stream()
                .map(naam -> new PaarView.Lid(Sessie.initialen(naam), naam))
                .toList();
        List<String> voornamen = namen.stream().map(naam -> naam.split(" ")[0]).toList();
        boolean eenduidig = voornamen.stream().distinct().count() == namen.size();
        String woorden = String.join(" en ", voluit || !eenduidig ? namen : voornamen);
        return new PaarView(leden, woorden);
    }
}
