package nl.buurtregie.overlast.lijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.Wijk;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;

/** What the list can be narrowed to: only buurten that somebody may see. */
@ApplicationScoped
class Overlastfilters {

    @Inject
    private Gebieden gebieden;

    @Inject
    private Concierges concierges;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Overlastlijst lijst;

    /**
     * A wijk only for whoever has more than one; the buurten are those of the wijk that was chosen.
     *
     * @param mijn {@link #mijn}
     */
    List<Filter> van(List<Buurt> mijn, Overlastkeuze keuze) {
        List<Option> wijken = wijken(mijn);
        List<Filter> filters = new ArrayList<>();
        if (wijken.size() > 1) {
            filters.add(new Filter("wijk", "Wijk", met("Alle wijken", wijken.stream()), keuze.wijk()));
        }
        filters.add(new Filter("buurt", "Buurt", met("Alle buurten", buurten(mijn, keuze.wijk())), keuze.buurt()));
        filters.add(new Filter("groep", "Soort", met("Alle soorten", groepen()), keuze.groep()));
        return filters;
    }

    /** "in Helpman met ‘Afval’ die te laat zijn" */
    String inWoorden(List<Buurt> mijn, Overlastkeuze keuze) {
        boolean buurt = !keuze.buurt().isEmpty();
        List<String> delen = new ArrayList<>();
        woord(buurt ? buurten(mijn, keuze.wijk()) : wijken(mijn).stream(), buurt ? keuze.buurt() : keuze.wijk())
                .ifPresent(waar -> delen.add("in " + waar));
        woord(groepen(), keuze.groep()).ifPresent(soort -> delen.add("met ‘" + soort + "’"));
        keuze.inWoorden().ifPresent(delen::add);
        return String.join(" ", delen);
    }

    private static Optional<String> woord(Stream<Option> opties, String gekozen) {
        return opties.filter(optie -> !gekozen.isEmpty() && optie.value().equals(gekozen))
                .map(Option::label)
                .findFirst();
    }

    /** Without a wijk or buurt that is not among the options: who cannot see that it is chosen would think this is all there is. */
    Overlastkeuze zichtbaar(List<Buurt> mijn, Overlastkeuze keuze) {
        List<Option> wijken = wijken(mijn);
        if (wijken.size() == 1 || !heeft(wijken.stream(), keuze.wijk())) {
            keuze.zonderWijk();
        }
        if (!heeft(buurten(mijn, keuze.wijk()), keuze.buurt())) {
            keuze.zonderBuurt();
        }
        return keuze;
    }

    private static boolean heeft(Stream<Option> opties, String gekozen) {
        return opties.anyMatch(een -> een.value().equals(gekozen));
    }

    /** The buurten that somebody may see. */
    List<Buurt> mijn(Ik ik) {
        return ik.is(Rol.TEAMLEIDER) ? metVervallen() : eigen(ik);
    }

    /** Also a buurt that ended, as long as something is open there. */
    private List<Buurt> metVervallen() {
        return Stream.concat(gebieden.alle().stream(), gebieden.vervallen(lijst::buurten).stream())
                .toList();
    }

    private List<Buurt> eigen(Ik ik) {
        return concierges
                .find(ik.id())
                .map(een -> een.buurten().stream()
                        .map(gebieden::get)
                        .sorted(Comparator.comparing(Buurt::naam))
                        .toList())
                .orElse(List.of());
    }

    private List<Option> wijken(List<Buurt> mijn) {
        Set<String> nu = gebieden.wijken().stream().map(Wijk::code).collect(Collectors.toSet());
        return mijn.stream()
                .map(Buurt::wijk)
                .collect(Collectors.toMap(Wijk::code, wijk -> wijk, (een, ander) -> een))
                .values()
                .stream()
                .sorted(Comparator.comparing(Wijk::naam))
                .map(wijk -> Option.of(wijk.code(), wijk.naam() + (nu.contains(wijk.code()) ? "" : " (vervallen)")))
                .toList();
    }

    /** @param wijk empty for all */
    private Stream<Option> buurten(List<Buurt> mijn, String wijk) {
        return mijn.stream()
                .filter(buurt -> wijk.isEmpty() || buurt.wijk().code().equals(wijk))
                .map(buurt -> Option.of(buurt.code(), naam(buurt)));
    }

    private String naam(Buurt buurt) {
        return buurt.indeling() == gebieden.indeling() ? buurt.naam() : buurt.naam() + " (vervallen)";
    }

    private Stream<Option> groepen() {
        return categorieen.perGroep().values().stream()
                .map(groep -> Option.of(groep.get(0).groep(), groep.get(0).groepsnaam()));
    }

    private static List<Option> met(String alles, Stream<Option> rest) {
        return Stream.concat(Stream.of(Option.of("", alles)), rest).toList();
    }
}
