package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** Mail to the team on the street: the teamleiders, and whoever has the problem. All of one moment is one mail to each of them. */
@ApplicationScoped
class Straatpost {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Postkamer postkamer;

    /** What there is to say of one problem: its number and the next step, never who reported it. */
    record Regel(Probleem probleem, String zin) {}

    /** @param bericht makes the mail of an address and its sentences */
    void schrijf(Collection<Regel> regels, BiFunction<String, SortedSet<String>, Bericht> bericht) {
        TreeMap<String, TreeSet<String>> perAdres = new TreeMap<>();
        for (Regel een : regels) {
            adressen(een.probleem()).forEach(adres -> perAdres.computeIfAbsent(adres, nieuw -> new TreeSet<>())
                    .add(een.zin()));
        }
        perAdres.forEach((adres, zinnen) -> postkamer.verstuur(bericht.apply(adres, zinnen)));
    }

    /** As far as they want mail. */
    private Stream<String> adressen(Probleem probleem) {
        Stream<Medewerker> eigenaar = probleem.eigenaar() == null
                ? Stream.empty()
                : medewerkers.met(Rol.CONCIERGE).stream().filter(een -> een.id().equals(probleem.eigenaar()));
        return Stream.concat(medewerkers.met(Rol.TEAMLEIDER).stream(), eigenaar)
                .map(Medewerker::email)
                .flatMap(Optional::stream)
                .distinct();
    }
}
