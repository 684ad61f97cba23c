package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Verwijspersonen;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;

/** The field in which a verwijzer is chosen from the book, or nobody of it. */
@ApplicationScoped
public class Verwijzerkeuze {

    public static final String VELD = "bekendeVerwijzer";
    public static final String NIEMAND = "0";

    @Inject
    private Verwijspersonen verwijspersonen;

    /** Who was chosen already stands among them, also when he or she referred long ago. */
    public List<Option> opties(Ik ik, Form form) {
        List<Verwijspersoon> laatste = verwijspersonen.zoek(ik, "");
        Stream<Verwijspersoon> gekozen = form.values(VELD).stream()
                .filter(een -> een.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .filter(een -> laatste.stream().noneMatch(wie -> wie.id().equals(een)))
                .map(een -> verwijspersonen.get(ik, een));
        return Stream.concat(
                        Stream.of(Option.of(NIEMAND, "Staat er niet bij")),
                        Stream.concat(gekozen, laatste.stream()).map(Verwijzerkeuze::bekend))
                .toList();
    }

    public Verwijspersoon gekozen(Ik ik, long wie) {
        return verwijspersonen.get(ik, wie);
    }

    private static Option bekend(Verwijspersoon wie) {
        return Option.of(
                wie.id().toString(),
                wie.gegevens().naam() + ", " + wie.gegevens().organisatie());
    }
}
