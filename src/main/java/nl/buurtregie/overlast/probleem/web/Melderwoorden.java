package nl.buurtregie.overlast.probleem.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buurtregie.overlast.Melding;

/** How whoever reported something is named to who tells him how it is. Who left no number cannot be called. */
final class Melderwoorden {

    private static final Predicate<Melding> NUMMER = melding -> !melding.isPerMail();

    private Melderwoorden() {}

    /** "Bel nu: Mevrouw Postma (06 00000001), 06 00000002. Geen nummer, wel een e-mailadres: wim@stad.example. …" */
    static String oproep(List<Melding> melders) {
        String nummers = wie(melders, NUMMER);
        String adressen = wie(melders, NUMMER.negate());
        return (nummers.isEmpty() ? "" : "Bel nu: " + nummers + ". ")
                + (adressen.isEmpty()
                        ? ""
                        : "Geen nummer, wel een e-mailadres: " + adressen
                                + ". Daar gaat vanzelf niets heen. Vertel het zelf, als dat kan.");
    }

    /** What is recorded, and no more than can be true. */
    static String vinkje(List<Melding> melders) {
        if (melders.stream().allMatch(NUMMER)) {
            return "Ik heb gebeld";
        }
        return melders.stream().anyMatch(NUMMER)
                ? "Ik heb gebeld. Wie geen nummer gaf heb ik het verteld, of dat kon niet"
                : "Ik heb het verteld, of dat kon niet";
    }

    private static String wie(List<Melding> melders, Predicate<Melding> welke) {
        return melders.stream().filter(welke).map(Melderwoorden::wie).collect(Collectors.joining(", "));
    }

    private static String wie(Melding melding) {
        return melding.melderNaam() == null
                ? melding.melderContact()
                : melding.melderNaam() + " (" + melding.melderContact() + ")";
    }
}
