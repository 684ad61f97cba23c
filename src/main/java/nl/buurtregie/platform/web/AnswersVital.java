package nl.buurtregie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** What people met in the last quarter of an hour, on this server. */
@ApplicationScoped
class AnswersVital implements Vital {

    /** Of so few nothing can be said. */
    private static final int FEW = 50;

    @Inject
    private Metrics metrics;

    @Override
    public String name() {
        return "Pagina's";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Reading> read() {
        return Optional.of(judge(metrics.recent()));
    }

    @Override
    public Optional<Reading> readWithoutDatabase() {
        return read();
    }

    static Reading judge(RecentAnswers.Totals recent) {
        return Reading.of(condition(recent), words(recent))
                .with("buurtregie_antwoorden_kwartier", "answers in the last quarter of an hour", recent.all())
                .with("buurtregie_antwoorden_traag_kwartier", "of them, longer than a second", recent.slow())
                .with("buurtregie_antwoorden_stuk_kwartier", "of them, our own fault (5xx, not 503)", recent.broken());
    }

    private static Condition condition(RecentAnswers.Totals recent) {
        boolean slow = recent.all() >= FEW && recent.slow() * 20 > recent.all();
        return recent.broken() > 0 || slow ? Condition.ATTENTION : Condition.GOOD;
    }

    private static String words(RecentAnswers.Totals recent) {
        if (recent.all() == 0) {
            return "In het laatste kwartier vroeg niemand iets.";
        }
        String slow = recent.slow() == 0
                ? "Geen antwoord duurde langer dan een seconde."
                : DutchNumbers.whole(recent.slow()) + " van de " + DutchNumbers.whole(recent.all())
                        + " antwoorden in het laatste kwartier "
                        + (recent.slow() == 1 ? "duurde langer dan een seconde." : "duurden langer dan een seconde.");
        String broken = recent.broken() == 0
                ? ""
                : " " + DutchNumbers.whole(recent.broken())
                        + " keer ging er bij ons iets mis; de reden staat in het logboek" + " van de server.";
        return (recent.slow() == 0 ? "In het laatste kwartier " + asked(recent.all()) + " " : "") + slow + broken;
    }

    private static String asked(long all) {
        return all == 1 ? "is er 1 keer iets gevraagd." : "is er " + DutchNumbers.whole(all) + " keer iets gevraagd.";
    }
}
