package nl.buurtregie.bemiddeling.paar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Kandidaat;

/**
 * Whom the program would ask for a case, and whom not. The coördinator decides.
 *
 * @param paren at most three, the best first, nobody in two of them: three real choices
 * @param vrij everybody who can do the case, least loaded first
 * @param geweigerd everybody who must not, with the reason
 */
public record Koppelvoorstel(List<Paarvoorstel> paren, List<Kandidaat> vrij, List<Kandidaat> geweigerd) {

    private static final int HOOGUIT = 3;

    /** @param kandidaten least loaded first; of equal pairs the first is taken */
    public static Koppelvoorstel van(Bemiddeling zaak, List<Kandidaat> kandidaten) {
        boolean complex = !zaak.weging().complexiteit().isEmpty();
        List<Kandidaat> vrij =
                kandidaten.stream().filter(een -> !een.isGeweigerd()).toList();
        return new Koppelvoorstel(
                paren(vrij, zaak.eersteBuur().taal(), complex),
                vrij,
                kandidaten.stream().filter(Kandidaat::isGeweigerd).toList());
    }

    static List<Paarvoorstel> paren(List<Kandidaat> vrij, String taal, boolean complex) {
        List<Gewogen> alle = new ArrayList<>();
        for (int i = 0; i < vrij.size(); i++) {
            for (int j = i + 1; j < vrij.size(); j++) {
                if (vrij.get(i).magMet(vrij.get(j))) {
                    Paarvoorstel paar = new Paarvoorstel(vrij.get(i), vrij.get(j), taal, complex);
                    alle.add(new Gewogen(paar, paar.punten()));
                }
            }
        }
        alle.sort((een, ander) -> Integer.compare(ander.punten, een.punten));
        return zonderDubbelen(alle);
    }

    /** Those of the refused whom somebody may choose in writing; the program never proposes them. */
    public List<Kandidaat> metReden() {
        return geweigerd.stream().filter(Kandidaat::isMetReden).toList();
    }

    private static List<Paarvoorstel> zonderDubbelen(List<Gewogen> opVolgorde) {
        List<Paarvoorstel> paren = new ArrayList<>();
        Set<Long> gekozen = new HashSet<>();
        for (Gewogen een : opVolgorde) {
            Paarvoorstel paar = een.paar;
            boolean nieuw = !gekozen.contains(paar.een().medewerkerId())
                    && !gekozen.contains(paar.ander().medewerkerId());
            if (nieuw && paren.size() < HOOGUIT) {
                gekozen.addAll(List.of(paar.een().medewerkerId(), paar.ander().medewerkerId()));
                paren.add(paar);
            }
        }
        return List.copyOf(paren);
    }

    private record Gewogen(Paarvoorstel paar, int punten) {}
}
