package nl.buurtregie.archief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.buurtregie.platform.NotFound;

/** All that is ripe to be handed over. */
@ApplicationScoped
public class Archief {

    @Inject
    @Any
    private Instance<Archiefbron> bronnen;

    /** By kind, newest first. */
    public List<Archiefstuk> rijp() {
        return alle().stream().flatMap(bron -> bron.rijp().stream()).toList();
    }

    /** @throws NotFound it is not there, or it can still change */
    Archiefstuk get(String kenmerk) {
        return rijp().stream()
                .filter(een -> een.kenmerk().equals(kenmerk))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Archiefbestand> bestanden(Archiefstuk stuk) {
        return alle().stream()
                .filter(bron -> bron.soort() == stuk.soort())
                .flatMap(bron -> bron.bestanden(stuk).stream())
                .toList();
    }

    private List<Archiefbron> alle() {
        return bronnen.stream().sorted(Comparator.comparing(Archiefbron::soort)).toList();
    }
}
