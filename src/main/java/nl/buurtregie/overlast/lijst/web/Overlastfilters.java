package nl.buurtregie.overlast.lijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
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

    List<Filter> van(Ik ik, Overlastlijst.Filter filter) {
        return List.of(
                new Filter("buurt", "Buurt", met("Alle buurten", buurten(ik)), filter.buurt()),
                new Filter("groep", "Soort", met("Alle soorten", groepen()), filter.groep()));
    }

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

    private Stream<Option> buurten(Ik ik) {
        return mijn(ik).stream().map(buurt -> Option.of(buurt.code(), naam(buurt)));
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
