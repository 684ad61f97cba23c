package nl.buurtregie.bemiddeling.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.web.Sessie;

/** The two mediators as shown on list and case. */
final class Paarwoorden {

    private Paarwoorden() {}

    /** First names in a list, full names on the case page. */
    static PaarView van(List<String> namen, boolean voluit) {
        if (namen == null || namen.isEmpty()) {
            return PaarView.geen();
        }
        List<PaarView.Lid> leden = namen.stream()
                .map(naam -> new PaarView.Lid(Sessie.initialen(naam), naam))
                .toList();
        String woorden =
                namen.stream().map(naam -> voluit ? naam : naam.split(" ")[0]).collect(Collectors.joining(" en "));
        return new PaarView(leden, woorden);
    }
}
