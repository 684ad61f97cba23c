package nl.buurtregie.vrijwilliger.uren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.vrijwilliger.Vrijwilligerinstellingen;

/** A volunteer writes down time and travel, mends it, or takes it away, until it was paid. */
@ApplicationScoped
@Transactional
public class SchrijfUren {

    @Inject
    private Urenstaat staat;

    @Inject
    private Vrijwilligerinstellingen instellingen;

    @Inject
    private Clock clock;

    /** On the own page. Sending the same form twice writes one line. */
    public void schrijf(Ik ik, UUID inzending, Werkdag werk) {
        eisBemiddelaar(ik);
        if (staat.van(inzending).isEmpty()) {
            staat.add(regel(ik, inzending, ik.id(), werk));
        }
    }

    /** By the coördinator for somebody who told it, also when he or she cannot come in any more. */
    public void namens(Ik ik, UUID inzending, Long wie, Werkdag werk) {
        eisUitLijst(ik, wie);
        if (staat.van(inzending).isEmpty()) {
            staat.add(regel(ik, inzending, wie, werk));
        }
    }

    /** Of what was paid, the difference. It counts in the quarter of today; what was paid does not change. */
    public void verbeter(Ik ik, UUID inzending, Long wie, Verbetering wat) {
        eisUitLijst(ik, wie);
        if (staat.van(inzending).isEmpty()) {
            staat.add(Urenregel.verbetert(inzending, wie, wat, clock.instant(), LocalDate.now(clock), ik.naam()));
        }
    }

    private void eisUitLijst(Ik ik, Long wie) {
        if (!staat.mensen(ik).containsKey(wie == null ? 0L : wie)) {
            throw new RuleViolation("V29", "wie", "Kies iemand uit de lijst.");
        }
    }

    /** With the outcome of a talk, in its transaction; also when a coördinator writes it for a mediator. */
    public void bijGesprek(Ik door, long medewerkerId, String zaak, LocalDate dag, Tijd tijd) {
        Werkdag werk = new Werkdag(dag, Urensoort.GESPREK, zaak, tijd);
        staat.add(regel(door, UUID.randomUUID(), medewerkerId, werk).bijUitkomst());
    }

    /** Of a talk of which somebody else recorded the outcome; it stays when that was a slip. */
    public void vanGesprek(Ik ik, UUID inzending, String zaak, LocalDate dag, Tijd tijd) {
        schrijf(ik, inzending, new Werkdag(dag, Urensoort.GESPREK, zaak, tijd));
    }

    private Urenregel regel(Ik door, UUID inzending, long wie, Werkdag werk) {
        werk.keur(LocalDate.now(clock));
        return new Urenregel(inzending, wie, werk, instellingen.kilometerCent(), clock.instant(), door.naam());
    }

    /** @param gezien the version that was on the page */
    public void wijzig(Ik ik, long id, int gezien, Werkdag werk) {
        Urenregel regel = open(ik, id, gezien);
        werk.keur(LocalDate.now(clock));
        regel.wordt(werk);
    }

    public void haalWeg(Ik ik, long id, int gezien) {
        Urenregel regel = open(ik, id, gezien);
        regel.eisWijzigbaar();
        staat.haalWeg(regel);
    }

    /** The outcome under it was a slip: what was written with it goes too. */
    public void neemTerug(String zaak, Instant sinds) {
        staat.over(zaak, sinds).forEach(staat::haalWeg);
    }

    public boolean isGeschreven(String zaak, Instant sinds) {
        return !staat.over(zaak, sinds).isEmpty();
    }

    /**
     * All that one volunteer wrote in a quarter, and that was not paid yet; from then on it does not change.
     *
     * @param gezien as {@link Urenregel#teBetalen} said when the page was made: what was written since was not paid
     */
    public void betaald(Ik ik, Kwartaal kwartaal, long medewerkerId, String gezien) {
        List<Urenregel> open = open(ik, kwartaal, medewerkerId);
        if (open.isEmpty()) {
            throw new RuleViolation("V24", "Er is niets meer te betalen. Een collega was misschien eerder.");
        }
        if (!Urenregel.teBetalen(open).equals(gezien)) {
            throw new RuleViolation(
                    "V25",
                    "Er is intussen iets bij geschreven of gewijzigd. Er is niets als betaald gemarkeerd. Kijk wat er nu staat, en betaal"
                            + " het verschil.");
        }
        open.forEach(regel -> regel.betaald(clock.instant(), ik.naam()));
    }

    /** As {@link Urenregel#teBetalen} says; empty when there is nothing to pay. */
    public Optional<String> teBetalen(Ik ik, Kwartaal kwartaal, long medewerkerId) {
        return Optional.of(open(ik, kwartaal, medewerkerId))
                .filter(regels -> !regels.isEmpty())
                .map(Urenregel::teBetalen);
    }

    private List<Urenregel> open(Ik ik, Kwartaal kwartaal, long medewerkerId) {
        return staat.alle(ik, kwartaal).stream()
                .filter(regel -> regel.medewerkerId() == medewerkerId && regel.betaaldOp() == null)
                .toList();
    }

    private Urenregel open(Ik ik, long id, int gezien) {
        eisBemiddelaar(ik);
        Urenregel regel = staat.eigen(ik, id);
        if (regel.versie() != gezien) {
            throw new Changed("Een collega", clock.instant());
        }
        return regel;
    }

    private static void eisBemiddelaar(Ik ik) {
        if (!ik.is(Rol.BEMIDDELAAR)) {
            throw new NotFound();
        }
    }
}
