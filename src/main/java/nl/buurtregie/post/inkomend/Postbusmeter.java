package nl.buurtregie.post.inkomend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** Whether the mailbox for verwijzers opens. */
@ApplicationScoped
class Postbusmeter implements Vital {

    @Inject
    private Postbusstand postbus;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "Postbus voor verwijzers";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Optional<Reading> read() {
        if (!postbus.isIngesteld()) {
            return Optional.empty();
        }
        boolean open = postbus.kwijtSinds().isEmpty();
        Reading stand = postbus.kwijtSinds()
                .map(sinds -> Reading.of(
                        Condition.BROKEN,
                        postbus.waarom() + " Sinds " + DutchDates.moment(sinds, clock) + " komt er geen mail binnen."))
                .or(() -> postbus.letOp()
                        .map(zin -> Reading.of(postbus.isVast() ? Condition.BROKEN : Condition.ATTENTION, zin)))
                .orElseGet(
                        () -> Reading.of(Condition.GOOD, "De postbus gaat open; wat binnenkomt, staat in de lijst."));
        return Optional.of(
                stand.with("buurtregie_postbus_open", "1 when the mailbox opened the last time, else 0", open ? 1 : 0));
    }
}
