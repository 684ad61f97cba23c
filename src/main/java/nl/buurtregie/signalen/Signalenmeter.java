package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** What goes to Signalen. */
@ApplicationScoped
class Signalenmeter implements Vital {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Signaleninstellingen instellingen;

    @Inject
    private Signalendeur deur;

    /** @param wacht what has not arrived and is tried by itself @param nietGekomen what is not tried any more */
    public record Stapel(int wacht, int nietGekomen) {}

    @Override
    public String name() {
        return "Signalen";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Reading> read() {
        Stapel stapel = Rows.of(
                        em.createNativeQuery("select count(*) filter (where stand in ('WACHT', 'BEZIG')),"
                                + " count(*) filter (where stand not in ('WACHT', 'BEZIG'))"
                                + " from signalenpost where stand not in ('VERSTUURD', 'VERVALLEN')"),
                        Stapel.class)
                .get(0);
        if (!instellingen.isIngesteld() && stapel.wacht() + stapel.nietGekomen() == 0) {
            return Optional.empty();
        }
        return Optional.of(oordeel(stapel, instellingen.isIngesteld(), deur.waarom())
                .with("buurtregie_signalen_wacht", "hand-overs that wait for Signalen", stapel.wacht())
                .with(
                        "buurtregie_signalen_niet_gekomen",
                        "hand-overs that did not arrive, or are unknown there, and are not tried any more",
                        stapel.nietGekomen()));
    }

    private static String nietGekomen(int aantal) {
        return aantal == 1
                ? "1 overdracht kwam niet aan bij Signalen, of is daar niet meer."
                : DutchNumbers.whole(aantal) + " overdrachten kwamen niet aan bij Signalen, of zijn daar niet meer.";
    }

    /** @param dicht why they do not let us ask; empty when they do */
    static Reading oordeel(Stapel stapel, boolean ingesteld, Optional<String> dicht) {
        if (!ingesteld) {
            int liggen = stapel.wacht() + stapel.nietGekomen();
            return Reading.of(
                    Condition.ATTENTION,
                    (liggen == 1 ? "1 overdracht ligt" : DutchNumbers.whole(liggen) + " overdrachten liggen")
                            + " stil: er is geen adres van Signalen ingesteld. De teamleider belt de partner.");
        }
        if (dicht.isPresent()) {
            return Reading.of(
                    Condition.ATTENTION,
                    "Signalen laat ons niet vragen wat er klaar is (" + dicht.get()
                            + "). Bel wie Signalen beheert. Tot dan blijft alles open wat zij sluiten."
                            + (stapel.nietGekomen() > 0 ? " " + nietGekomen(stapel.nietGekomen()) : ""));
        }
        if (stapel.nietGekomen() > 0) {
            return Reading.of(
                    Condition.ATTENTION,
                    nietGekomen(stapel.nietGekomen()) + " De teamleider ziet bij het probleem waarom.");
        }
        return Reading.of(
                Condition.GOOD,
                stapel.wacht() == 0
                        ? "Alles is aangekomen."
                        : DutchNumbers.whole(stapel.wacht())
                                + (stapel.wacht() == 1 ? " overdracht gaat" : " overdrachten gaan")
                                + " vanzelf, zodra Signalen het aanneemt.");
    }
}
