package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** Whether what is past its term goes each night. */
@ApplicationScoped
class Bewaarmeter implements Vital {

    /** One night may be missed. */
    private static final Duration TE_LANG = Duration.ofHours(49);

    private static final int NACHTEN = 7;

    @Inject
    private Bewaarrondes rondes;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private Bewaarakkoord akkoord;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "Opruimen wat te oud is";
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public Optional<Reading> read() {
        return Optional.of(oordeel(
                rondes.laatste(NACHTEN),
                instellingen.isNachtAan(),
                akkoord.wachtend().size(),
                clock));
    }

    /** @param wachtend kinds of which nothing goes until somebody confirms their term */
    static Reading oordeel(List<Bewaarrondes.Ronde> rondes, boolean aan, int wachtend, Clock clock) {
        Optional<Bewaarrondes.Ronde> klaar =
                rondes.stream().filter(een -> een.klaar() != null).findFirst();
        if (!aan) {
            return Reading.of(
                    Condition.ATTENTION,
                    "Dit staat uit. Er gaat niets vanzelf weg; de privacyfunctionaris kan het aanzetten.");
        }
        Reading stand = stand(klaar, rondes.isEmpty(), clock);
        if (wachtend == 0 || stand.condition() == Condition.BROKEN) {
            return stand;
        }
        return new Reading(
                Condition.ATTENTION,
                stand.words()
                        + " Een deel gaat niet weg, omdat de termijn korter werd of nieuw is. De privacyfunctionaris moet die"
                        + " bij Bewaren bevestigen.",
                stand.measures());
    }

    private static Reading stand(Optional<Bewaarrondes.Ronde> klaar, boolean geenEen, Clock clock) {
        if (klaar.isEmpty()) {
            return Reading.of(
                    geenEen ? Condition.GOOD : Condition.ATTENTION,
                    geenEen ? "De eerste ronde is komende nacht." : "Er kwam nog geen ronde helemaal klaar.");
        }
        Duration oud = Duration.between(klaar.get().klaar(), clock.instant());
        String woorden =
                "De laatste ronde die klaar kwam: " + DutchDates.ago(klaar.get().klaar(), clock) + ".";
        Reading stand = oud.compareTo(TE_LANG) > 0
                ? Reading.of(
                        Condition.BROKEN, woorden + " Er blijft staan wat weg moet. Laat wie de server beheert kijken.")
                : Reading.of(Condition.GOOD, woorden);
        return stand.with(
                "buurtregie_opruimen_leeftijd_seconden",
                "age of the last round of retention that was done",
                oud.toSeconds());
    }
}
