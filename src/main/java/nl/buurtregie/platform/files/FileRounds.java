package nl.buurtregie.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.buurtregie.platform.schedule.RegularWork;

/**
 * Takes away in the bucket what no row has any more, brings out what came in, or brings it back; once a day it looks whether bucket and rows
 * agree. While the bucket is away all of it waits.
 */
@ApplicationScoped
class FileRounds implements RegularWork {

    private static final Duration DAY = Duration.ofHours(24);

    /** Somebody may have put back what was lost, and wants to see it. */
    private static final Duration WHILE_LOST = Duration.ofHours(1);

    /** Then another round follows: what has to be taken away does not wait for a large move. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    private FileSettings settings;

    @Inject
    private OutsideFiles outside;

    @Inject
    private Transactions transactions;

    @Override
    public String what() {
        return "foto’s en documenten in de opslag buiten de database";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    /** After a backup was put back nothing is taken away, until somebody looked. */
    @Override
    public boolean reachesOut() {
        return true;
    }

    /** That the bucket is away is told by {@link FilesVital}, and not each time anew by the log. */
    @Override
    public void round() {
        if (!settings.hasBucket()) {
            return;
        }
        try {
            outside.ask(bucket -> {
                work(bucket);
                return null;
            });
        } catch (FileAway away) {
            return;
        }
    }

    private void work(SealedBucket bucket) {
        bucket.bucket().ping();
        long until = System.nanoTime() + LONGEST.toNanos();
        BooleanSupplier goOn = () -> System.nanoTime() < until;
        new Removal(transactions, bucket).remove(goOn);
        outside.moved(move(new Moves(transactions, bucket), goOn));
        check(bucket);
    }

    /** @return what was refused, if anything: looking whether all is there does not wait for that */
    private FileRefused move(Moves moves, BooleanSupplier goOn) {
        try {
            return (settings.isOutside() ? moves.out(goOn) : moves.in(goOn)).refused();
        } catch (FileRefused refused) {
            return refused;
        }
    }

    private void check(SealedBucket bucket) {
        FileNotes.Check last = transactions.run(FileNotes::last);
        if (last == null || last.ago().compareTo(last.lost() == 0 ? DAY : WHILE_LOST) > 0) {
            FileCheck.Found found = new FileCheck(transactions, bucket).look(true);
            boolean versions = bucket.bucket().keepsVersions();
            transactions.run(connection -> FileNotes.write(connection, found, versions));
        }
    }
}
