package nl.buurtregie.wijkkompas.kompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;

/** Finds the version to read for a year, and the areas in it. */
@ApplicationScoped
class Kompaslezer {

    @Inject
    private Publicaties publicaties;

    @Inject
    private Indelingen indelingen;

    /** Empty as long as no whole year was published. A year that nobody published is the newest. */
    Optional<Kompasgebieden> lees(String jaar) {
        List<Publicatie> ooit = publicaties.ooitOpenbaar();
        List<Publicatie> geldig = Publicaties.geldig(ooit);
        List<Integer> jaren = Publicaties.jaren(geldig);
        if (jaren.isEmpty()) {
            return Optional.empty();
        }
        int gekozen = jaar(jaren, jaar);
        return Publicaties.over(geldig, gekozen).map(een -> van(een, ooit, jaren));
    }

    /** Why nothing can be read while something was public once; "" when nothing ever was. */
    String waaromNiet() {
        return Publicaties.waaromNiet(publicaties.ooitOpenbaar());
    }

    static int jaar(List<Integer> jaren, String gevraagd) {
        return jaren.stream()
                .filter(een -> een.toString().equals(gevraagd))
                .findFirst()
                .orElse(jaren.get(0));
    }

    private Kompasgebieden van(Publicatie publicatie, List<Publicatie> ooit, List<Integer> jaren) {
        int indeling = publicatie.indeling();
        List<Gebied> alle = new ArrayList<>(indelingen.gebieden(indeling, Niveau.WIJK));
        alle.addAll(indelingen.gebieden(indeling, Niveau.KOMPASWIJK).stream()
                .map(een -> new Gebied(een.niveau(), een.code(), een.naam() + " (kompaswijk)"))
                .toList());
        Map<String, String> buurten = indelingen.gebieden(indeling, Niveau.BUURT).stream()
                .collect(Collectors.toMap(Gebied::code, Gebied::naam));
        Map<String, List<String>> ligging = new HashMap<>();
        for (Niveau niveau : List.of(Niveau.WIJK, Niveau.KOMPASWIJK)) {
            indelingen.ligging(indeling, niveau).forEach((buurt, gebied) -> ligging.computeIfAbsent(
                            gebied, nieuw -> new ArrayList<>())
                    .add(buurten.get(buurt)));
        }
        ligging.values().forEach(namen -> namen.sort(Comparator.naturalOrder()));
        return new Kompasgebieden(
                publicatie,
                Publicaties.geldig(ooit),
                jaren,
                Publicaties.waaromNiet(ooit),
                alle,
                gemeenten(indeling),
                ligging);
    }

    /** The gemeente each area lies in: an installation may be of two. */
    private Map<String, String> gemeenten(int indeling) {
        Map<String, String> vanBuurt = indelingen.ligging(indeling, Niveau.GEMEENTE);
        Map<String, String> gemeenten = new HashMap<>();
        for (Niveau niveau : List.of(Niveau.WIJK, Niveau.KOMPASWIJK)) {
            indelingen
                    .ligging(indeling, niveau)
                    .forEach((buurt, gebied) -> gemeenten.putIfAbsent(gebied, vanBuurt.get(buurt)));
        }
        return gemeenten;
    }
}
