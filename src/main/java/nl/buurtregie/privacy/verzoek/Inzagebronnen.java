package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;

/** Everything that says what it holds of a person. */
@ApplicationScoped
public class Inzagebronnen {

    @Inject
    @Any
    private Instance<Inzagebron> bronnen;

    @Inject
    @Any
    private Instance<Uitvoering> uitvoeringen;

    List<Betrokkene> zoek(String woord) {
        return bronnen.stream().flatMap(bron -> bron.zoek(woord).stream()).toList();
    }

    /** All that is held of these: one person, in as many places. */
    public List<Stuk> van(Collection<Betrokkene> wie) {
        return wie.stream()
                .flatMap(een -> bronnen.stream().flatMap(bron -> bron.van(een).stream()))
                .filter(eerste())
                .sorted(Comparator.comparing(Stuk::plek).thenComparing(Stuk::sleutel))
                .toList();
    }

    boolean mag(Ik ik, Betrokkene wie) {
        return bronnen.stream().allMatch(bron -> bron.mag(ik, wie));
    }

    Optional<String> vanEenAnder(Betrokkene wie, String tekst) {
        return bronnen.stream()
                .flatMap(bron -> bron.vanEenAnder(wie, tekst).stream())
                .findFirst();
    }

    /** Who does what was decided. */
    Uitvoering uitvoering(Betrokkene wie) {
        return uitvoeringen.stream()
                .filter(een -> een.soort() == wie.soort())
                .findFirst()
                .orElseThrow();
    }

    /** "table.column" of all that is looked in. */
    public Set<String> velden() {
        return bronnen.stream().flatMap(bron -> bron.velden().stream()).collect(Collectors.toSet());
    }

    /** Two cases may lead to one thing. */
    private static Predicate<Stuk> eerste() {
        Set<String> gezien = new java.util.HashSet<>();
        return stuk -> gezien.add(stuk.sleutel());
    }
}
