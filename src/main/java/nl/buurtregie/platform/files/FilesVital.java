package nl.buurtregie.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** Photos and documents outside the database; not in use as long as there is no bucket and nothing is outside. */
@ApplicationScoped
class FilesVital implements Vital {

    @Inject
    private FileSettings settings;

    @Inject
    private OutsideFiles outside;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    /**
     * What there is to judge.
     *
     * @param away since when it does not answer; null when it does
     * @param refuses since when it does not take or give some that have to move; null when it does
     */
    record Seen(boolean bucket, Instant away, Instant refuses, FileNotes.Counts counts, FileNotes.Check check) {}

    @Override
    public String name() {
        return "Opslag van foto’s en documenten";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Reading> read() {
        FileNotes.Counts counts = transactions.run(FileNotes::counts);
        boolean unused = !settings.isOutside() && counts.outside() + counts.leaving() == 0;
        if (unused) {
            return Optional.empty();
        }
        Seen seen = new Seen(
                settings.hasBucket(),
                outside.awaySince().orElse(null),
                outside.refusesSince().orElse(null),
                counts,
                transactions.run(FileNotes::last));
        return Optional.of(judge(seen, clock));
    }

    /** Where nothing is outside nothing is said. */
    @Override
    public Optional<Reading> readWithoutDatabase() {
        return settings.hasBucket() ? Vital.super.readWithoutDatabase() : Optional.empty();
    }

    static Reading judge(Seen seen, Clock clock) {
        FileNotes.Counts counts = seen.counts();
        long lost = seen.check() == null ? 0 : seen.check().lost();
        return verdict(seen, lost, clock)
                .with("buurtregie_bestanden_buiten", "photos and documents in the bucket", counts.outside())
                .with("buurtregie_bestanden_binnen", "photos and documents in the database", counts.inside())
                .with("buurtregie_bestanden_te_wissen", "erased here, and still in the bucket", counts.leaving())
                .with("buurtregie_bestanden_kwijt", "photos and documents whose content is not in the bucket", lost)
                .with("buurtregie_bestanden_weg", "1 while the bucket does not answer", isAway(seen) ? 1 : 0);
    }

    private static boolean isAway(Seen seen) {
        return seen.away() != null || !seen.bucket();
    }

    private static Reading verdict(Seen seen, long lost, Clock clock) {
        if (!seen.bucket()) {
            return Reading.of(
                    Condition.BROKEN,
                    "Buiten de database staat nog de inhoud van "
                            + counted(seen.counts().outside() + seen.counts().leaving())
                            + ", en de opslag staat niet in de instellingen. Zet BUURTREGIE_S3_ADRES en wat erbij hoort terug.");
        }
        if (seen.away() != null) {
            return Reading.of(
                    Condition.BROKEN,
                    "De opslag antwoordt niet sinds " + DutchDates.moment(seen.away(), clock)
                            + ". Wat erin staat, is nu niet te zien. Nieuwe foto’s en documenten blijven zolang in de database."
                            + " De reden staat in het logboek van de server.");
        }
        if (lost > 0) {
            return Reading.of(
                    Condition.BROKEN,
                    "Van " + counted(lost) + " is de inhoud niet in de opslag. Zet een kopie van de opslag terug."
                            + " Welke het zijn, zegt deploy/files check.");
        }
        return refused(seen, clock).orElseGet(() -> slower(seen));
    }

    private static Optional<Reading> refused(Seen seen, Clock clock) {
        FileNotes.Counts counts = seen.counts();
        if (seen.refuses() != null) {
            return Optional.of(Reading.of(
                    Condition.BROKEN,
                    "De opslag weigert sinds " + DutchDates.moment(seen.refuses(), clock)
                            + " foto’s en documenten die erheen of terug moeten. Die blijven staan waar ze staan."
                            + " De reden staat in het logboek van de server."));
        }
        if (counts.refused().names() == 0) {
            return Optional.empty();
        }
        String what = "Gewist, en nog niet weg uit de opslag: " + counted(counts.leaving()) + ". Bij "
                + counts.refused().names() + " daarvan weigert de opslag het"
                + (counts.refused().day() ? ", bij minstens een al meer dan een dag" : "")
                + ". Het wordt elk uur vanzelf opnieuw geprobeerd.";
        return Optional.of(Reading.of(
                counts.refused().day() ? Condition.BROKEN : Condition.ATTENTION,
                what + " Kijk of Buurtregie daar mag wissen, en of de opslag iets vasthoudt."
                        + " De reden staat in het logboek van de server."));
    }

    private static Reading slower(Seen seen) {
        FileNotes.Counts counts = seen.counts();
        if (counts.late()) {
            return Reading.of(
                    Condition.ATTENTION,
                    "Gewist, en nog niet weg uit de opslag: " + counted(counts.leaving())
                            + ". Het wordt vanzelf opnieuw geprobeerd.");
        }
        if (seen.check() != null && seen.check().versions()) {
            return Reading.of(
                    Condition.ATTENTION,
                    "De opslag bewaart wat er gewist wordt (versies). Zet dat uit, of laat oude versies na een dag weggaan.");
        }
        return Reading.of(
                Condition.GOOD,
                "Foto’s en documenten in de opslag: " + counts.outside() + ". In de database: " + counts.inside()
                        + ".");
    }

    private static String counted(long files) {
        return files == 1 ? "1 foto of document" : files + " foto’s en documenten";
    }
}
