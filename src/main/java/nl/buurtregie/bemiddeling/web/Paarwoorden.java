package nl.buurtregie.bemiddeling.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.vrijwilliger.Belnummer;

/** The two mediators as shown on list and case. */
public final class Paarwoorden {

    private Paarwoorden() {}

    /** In a list: first names, unless two are called the same. */
    public static PaarView van(List<String> namen) {
        if (namen == null || namen.isEmpty()) {
            return PaarView.geen();
        }
        List<String> voornamen = namen.stream().map(naam -> naam.split(" ")[0]).toList();
        boolean eenduidig = voornamen.stream().distinct().count() == namen.size();
        return new PaarView(
                namen.stream().map(naam -> lid(naam, null)).toList(),
                String.join(" en ", eenduidig ? voornamen : namen));
    }

    /**
     * On the case page: full names, and where the reader calls them.
     *
     * @param nummers by account; who told no number is not in it
     */
    static PaarView voluit(Ik ik, List<Long> paar, Map<Long, String> namen, Map<Long, Belnummer> nummers) {
        return paar.isEmpty()
                ? PaarView.geen()
                : new PaarView(
                        paar.stream()
                                .map(wie -> lid(namen.get(wie), mag(ik, wie, nummers.get(wie))))
                                .toList(),
                        paar.stream().map(namen::get).collect(Collectors.joining(" en ")));
    }

    /** The coördinator sees a number, and the other of the pair when its owner said so; nobody needs the own. */
    private static String mag(Ik ik, long wie, Belnummer nummer) {
        boolean toon = nummer != null && wie != ik.id() && (ik.is(Rol.COORDINATOR) || nummer.voorPaar());
        return toon ? nummer.nummer() : null;
    }

    private static PaarView.Lid lid(String naam, String telefoon) {
        return new PaarView.Lid(Sessie.initialen(naam), naam, telefoon);
    }
}
