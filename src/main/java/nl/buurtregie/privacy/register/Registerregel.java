package nl.buurtregie.privacy.register;

import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Verwerking;

/**
 * One kind in the register.
 *
 * @param velden "table.column" of all in which it stands, in order
 * @param vanzelf whether it goes every hour by itself
 * @param aantal how many there are now
 */
public record Registerregel(
        Bewaring bewaring, Verwerking verwerking, List<String> velden, boolean vanzelf, long aantal) {

    private static final String MEER = "; ";

    /** One cell of it, with what it is. */
    public record Cel(String kop, String waarde) {}

    /** @param aan the receivers that are on here */
    public List<Cel> cellen(List<Doorgifte> aan) {
        return List.of(
                new Cel("Doel", bewaring.waarom()),
                new Cel("Grondslag", bewaring.grondslag()),
                new Cel("Van wie", verwerking.vanWie()),
                new Cel("Welke gegevens", String.join(MEER, verwerking.gegevens())),
                new Cel("Wie ziet het", verwerking.kijkers().woorden()),
                new Cel("Wie krijgt het", ontvangers(aan)),
                new Cel("Hoe lang", DutchDates.period(bewaring.termijn()) + " " + bewaring.vanaf()),
                new Cel("Wat er dan gebeurt", bewaring.daarna().woord() + "; " + bewaring.blijft()),
                new Cel("Hoe het weggaat", vanzelf ? "elk uur vanzelf" : "’s nachts, als de ronde aan staat"),
                new Cel("Maatregelen", maatregelen()),
                new Cel(
                        "Vrije tekst",
                        velden(verwerking.vrij().stream().sorted().toList())),
                new Cel("Velden", velden(velden)),
                new Cel("Nu", hoeveel()));
    }

    /** "buren: 1.234" */
    public String hoeveel() {
        return verwerking.eenheid() + ": " + DutchNumbers.whole(aantal);
    }

    private String ontvangers(List<Doorgifte> aan) {
        String namen = aan.stream()
                .filter(een -> verwerking.ontvangers().contains(een.ontvanger()))
                .map(een -> een.ontvanger().woord())
                .collect(Collectors.joining(MEER));
        return namen.isEmpty() ? "niemand buiten dit programma" : namen;
    }

    private String maatregelen() {
        return verwerking.maatregelen().isEmpty()
                ? "wat voor alles geldt"
                : String.join(MEER, verwerking.maatregelen()) + "; en wat voor alles geldt";
    }

    private static String velden(List<String> namen) {
        return namen.isEmpty() ? "geen" : String.join(", ", namen);
    }
}
