package nl.buurtregie.overlast.probleem.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buurtregie.overlast.Melding;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.web.step.ZaakView.Belkaart;
import nl.buurtregie.platform.web.step.ZaakView.Bellen;

/** How whoever reported something is named to who tells him how it is. Who left no number cannot be called. */
final class Melderwoorden {

    private static final Predicate<Melding> NUMMER = melding -> !melding.isPerMail();
    private static final Predicate<Melding> KAART = melding -> telefoon(melding) != null;

    private Melderwoorden() {}

    /** The number to tap; null when what was left is an address for mail, or a number with words around it. */
    static String telefoon(Melding melding) {
        String bereik = melding.melderContact();
        return bereik != null && bereik.matches(PhoneNumber.FORM) ? bereik : null;
    }

    /** Whom to call, each with a button; null when there is nobody. */
    static Bellen bellen(List<Melding> melders) {
        List<Belkaart> kaarten = melders.stream()
                .filter(KAART)
                .map(een -> new Belkaart(
                        "Melder · " + een.nummer(),
                        een.melderNaam() == null ? "Geen naam gegeven" : een.melderNaam(),
                        telefoon(een),
                        null,
                        null,
                        null,
                        List.of()))
                .toList();
        return kaarten.isEmpty() ? null : new Bellen(kaarten, null);
    }

    /**
     * Who has no such button: "Bel nu: Mevrouw Postma (06 00000001, na zessen). Geen nummer, wel een e-mailadres: wim@stad.example. …";
     * null when all have one.
     */
    static String oproep(List<Melding> melders) {
        String nummers = wie(melders, NUMMER.and(KAART.negate()));
        String adressen = wie(melders, NUMMER.negate());
        String zinnen = (nummers.isEmpty() ? "" : "Bel nu: " + nummers + ". ")
                + (adressen.isEmpty()
                        ? ""
                        : "Geen nummer, wel een e-mailadres: " + adressen
                                + ". Daar gaat vanzelf niets heen. Vertel het zelf, als dat kan.");
        return zinnen.isEmpty() ? null : zinnen;
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
