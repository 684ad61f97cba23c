package nl.buurtregie.bemiddeling.gesprek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gespreksnieuws;
import nl.buurtregie.bemiddeling.web.Gesprekwoorden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** Who hears by itself that a talk does not go on, and whom to tell. */
@ApplicationScoped
class Afzegwoorden {

    @Inject
    private Gespreksnieuws nieuws;

    @Inject
    private Medewerkers medewerkers;

    /** @param vanzelf a sentence, or empty; {@code zelf} the same; {@code bellen} the neighbours among them */
    record WieHoort(String vanzelf, String zelf, List<Partij> bellen) {}

    /** Of a neighbour who may hear nothing of us nobody says that he is called. */
    WieHoort van(Ik ik, Bemiddeling zaak, Gesprek gesprek) {
        List<Partij> buren = zaak.partijen().stream()
                .filter(partij -> gesprek.partijen().contains(partij.id()))
                .toList();
        Set<Long> buurHoort = nieuws.burenDieHoren(zaak, gesprek);
        List<Partij> bellen = buren.stream()
                .filter(partij -> !buurHoort.contains(partij.id()) && zaak.magBenaderen(partij))
                .toList();
        Map<Long, String> collegas = medewerkers.namen(gesprek.bemiddelaars().stream()
                .filter(wie -> zaak.paar().contains(wie) && wie != ik.id())
                .toList());
        Set<Long> collegaHoort = nieuws.bemiddelaarsDieHoren(gesprek);
        List<String> vanzelf = woorden(buren.stream().filter(partij -> buurHoort.contains(partij.id())));
        vanzelf.addAll(namen(collegas, collegaHoort, true));
        List<String> zelf = woorden(bellen.stream());
        zelf.addAll(namen(collegas, collegaHoort, false));
        return new WieHoort(
                vanzelf.isEmpty()
                        ? ""
                        : Stapbeeld.hoofdletter(samen(vanzelf)) + (vanzelf.size() == 1 ? " hoort" : " horen")
                                + " vanzelf dat het niet doorgaat.",
                zelf.isEmpty() ? "" : "Geen bericht gaat naar " + samen(zelf) + ": bel zelf.",
                bellen);
    }

    private static List<String> woorden(Stream<Partij> buren) {
        List<String> woorden = new ArrayList<>();
        buren.forEach(partij -> woorden.add("de " + Gesprekwoorden.wie(partij)));
        return woorden;
    }

    private static List<String> namen(Map<Long, String> collegas, Set<Long> horen, boolean hoort) {
        return collegas.entrySet().stream()
                .filter(een -> horen.contains(een.getKey()) == hoort)
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private static String samen(List<String> wie) {
        int laatste = wie.size() - 1;
        return laatste == 0 ? wie.get(0) : String.join(", ", wie.subList(0, laatste)) + " en " + wie.get(laatste);
    }
}
