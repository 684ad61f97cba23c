package nl.buurtregie.bemiddeling.gesprek;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.platform.RuleViolation;

/** Who comes to a talk: of the pair of the case, and of its neighbours. */
record Gespreksleden(Set<Long> bemiddelaars, Set<Long> partijen) {

    private static final String ZONDER_TOESTEMMING =
            "Een andere buur hoort pas iets als de eerste buur dat goed vindt. Vraag het de eerste buur, en leg het vast"
                    + " bij ‘Toestemming’.";

    static Gespreksleden van(Bemiddeling zaak, Gesprekplan plan) {
        if (plan.bemiddelaars().isEmpty() || !zaak.paar().containsAll(plan.bemiddelaars())) {
            throw new RuleViolation("B13.6", "bemiddelaars", "Kies wie van het paar er gaat.");
        }
        Set<Long> partijen = new LinkedHashSet<>();
        zaak.partijen().stream()
                .filter(partij -> plan.soort().rollen().contains(partij.rol()))
                .forEach(partij -> partijen.add(partij.id()));
        if (partijen.size() < plan.soort().rollen().size()) {
            throw new RuleViolation(
                    "B13.5", "soort", "De tweede buur staat nog niet in deze zaak. Voeg die eerst toe als partij.");
        }
        eisAndere(zaak, plan);
        partijen.addAll(plan.ookMet());
        Set<Long> vanDeZaak =
                new LinkedHashSet<>(zaak.partijen().stream().map(Partij::id).toList());
        if (!vanDeZaak.containsAll(partijen)) {
            throw new RuleViolation("B13.5", "ookMet", "Kies iemand uit deze zaak.");
        }
        if (plan.bijPartij() != null && !vanDeZaak.contains(plan.bijPartij())) {
            throw new RuleViolation("B13.5", "waar", "Kies een buur uit deze zaak, of een andere plek.");
        }
        eisToestemming(zaak, plan, partijen);
        return new Gespreksleden(plan.bemiddelaars(), partijen);
    }

    private static void eisAndere(Bemiddeling zaak, Gesprekplan plan) {
        boolean isErEen = zaak.partijen().stream()
                .anyMatch(partij ->
                        partij.rol() == Rolpartij.ANDERE_BUUR && plan.ookMet().contains(partij.id()));
        if (plan.soort() == Gespreksoort.ANDERE_BUUR && !isErEen) {
            throw new RuleViolation("B13.15", "ookMet", "Kies welke andere buur er komt.");
        }
    }

    /** Each of them gets a message of the talk, and at whose home it is knows of it. */
    private static void eisToestemming(Bemiddeling zaak, Gesprekplan plan, Set<Long> partijen) {
        if (zaak.magAnderenBenaderen()) {
            return;
        }
        long eerste = zaak.eersteBuur().id();
        if (plan.bijPartij() != null && plan.bijPartij() != eerste) {
            throw new RuleViolation("B13.13", "waar", ZONDER_TOESTEMMING);
        }
        if (!partijen.equals(Set.of(eerste))) {
            String veld = plan.soort() == Gespreksoort.EERSTE_BUUR ? "ookMet" : "soort";
            throw new RuleViolation("B13.13", veld, ZONDER_TOESTEMMING);
        }
    }
}
