package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;
import nl.buurtregie.privacy.verzoek.Uitvoering.Blijft;
import nl.buurtregie.vrijwilliger.Vrijwilligerinstellingen;
import nl.buurtregie.vrijwilliger.uren.Urenstaat;

/** What stays of somebody with an account when the rest is erased: the account for a time, and what the books of a year need. */
@ApplicationScoped
class Accountrest {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Urenstaat uren;

    @Inject
    private Bewaarinstellingen bewaren;

    @Inject
    private Vrijwilligerinstellingen instellingen;

    /** Empty when nothing of it stays. */
    Optional<Blijft> van(long medewerkerId) {
        String zinnen = Stream.of(account(medewerkers.get(medewerkerId)), uren(medewerkerId))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return zinnen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Blijft("Dit blijft, en staat zo in de brief: " + zinnen, zinnen));
    }

    /** Last day on which the account has a name; empty as long as it is open. */
    Optional<LocalDate> accountTot(Medewerker wie) {
        return wie.geslotenOp()
                .map(op -> LocalDate.ofInstant(op, SharedClock.ZONE).plus(bewaren.accounts()));
    }

    /** As a sentence for a letter; empty when nobody is in it any more. */
    Optional<String> account(Medewerker wie) {
        if (wie.isGewist()) {
            return Optional.empty();
        }
        return Optional.of(accountTot(wie)
                .map(tot -> "De naam en het e-mailadres van uw account bewaren wij tot en met "
                        + DutchDates.withYear(tot) + ". Zo kunnen wij nagaan wie wat deed.")
                .orElse("U hebt nog een account bij ons. Als dat gesloten is, bewaren wij uw naam en e-mailadres nog "
                        + DutchDates.period(bewaren.accounts()) + ". Zo kunnen wij nagaan wie wat deed."));
    }

    /** As a sentence for a letter; empty when there are none. */
    Optional<String> uren(long medewerkerId) {
        return uren.laatsteJaar(medewerkerId)
                .map(einde -> "Uw uren en reiskosten bewaren wij tot en met "
                        + DutchDates.withYear(einde.plus(instellingen.urenBewaren()))
                        + ". Dat moeten wij voor de belasting.");
    }
}
