package nl.buurtregie.overlast.ronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.overlast.begrip.Overlastfeit;
import nl.buurtregie.platform.facts.FactBook;
import nl.buurtregie.platform.time.SharedClock;

/** What is counted of a walk, in the transaction of its end. */
@ApplicationScoped
class Rondefeiten {

    @Inject
    private FactBook boek;

    @Inject
    private Gebieden gebieden;

    /** Hours belong to all buurten of the walk alike: nobody writes down which street took how long. */
    void gelopen(Ronde ronde, Collection<String> buurten) {
        List<Map<String, String>> per = buurten.stream()
                .map(code -> Map.of(
                        "buurt_code",
                        code,
                        "wijk_code",
                        gebieden.get(code).wijk().code()))
                .toList();
        boek.append(
                Overlastfeit.RONDE_GELOPEN,
                ronde.id(),
                Map.of(
                        "ronde", ronde.id(),
                        "op", ronde.begonnen().atZone(SharedClock.ZONE).toLocalDate(),
                        "seconden", ronde.seconden() / Math.max(1, buurten.size()),
                        "meelopers", ronde.meelopers(),
                        "buurten", per));
    }
}
