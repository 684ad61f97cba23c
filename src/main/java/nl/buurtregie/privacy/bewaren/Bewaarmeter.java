package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
                rondes.maatgevend(),
                instellingen.isNachtAan(),
                akkoord.wachtend().size(),
                clock));
    }

    /**
     * @param ronde the newest that was done, or when there is none the first that began
     * @param wachtend kinds of which nothing goes until somebody confirms their term
     */
    static Reading oordeel(Optional<Bewaarrondes.Ronde> ronde, boolean aan, int wachtend, Clock clock) {
        if (!aan) {
            return Reading.of(
                    Condition.ATTENTION,
                    "Dit staat uit. Er gaat niets vanzelf weg; de privacyfunctionaris kan het aanzetten.");
        }
        Reading stand = ronde.map(een -> stand(een, clock))
                .orElseGet(() -> Reading.of(Condition.GOOD, "De eerste ronde is komende nacht."));
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

    private static Reading stand(Bewaarrondes.Ronde ronde, Clock clock) {
        boolean klaar = ronde.klaar() != null;
        Instant sinds = klaar ? ronde.klaar() : ronde.begonnen();
        Duration oud = Duration.between(sinds, clock.instant());
        String woorden = (klaar
                        ? "De laatste ronde die klaar kwam: "
                        : "Er kwam nog geen ronde helemaal klaar. De eerste begon: ")
                + DutchDates.ago(sinds, clock) + ".";
        Reading stand = oud.compareTo(TE_LANG) > 0
                ? Reading.of(
                        Condition.BROKEN, woorden + " Er blijft staan wat weg moet. Laat wie de server beheert kijken.")
                : Reading.of(klaar ? Condition.GOOD : Condition.ATTENTION, woorden);
        return stand.with(
                "buurtregie_opruimen_leeftijd_seconden",
                "age of the last round of retention that was done, or of the first that began when none was",
                oud.toSeconds());
    }
}
