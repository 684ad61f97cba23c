package nl.buurtregie.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * While servers are upgraded one after the other, a column can become of another type below one that goes on working. What its lines
 * had prepared, PostgreSQL then refuses ("cached plan must not change result type"), inside a transaction for good.
 */
@ApplicationScoped
class OldPlans {

    @Resource
    private ManagedThreadFactory threads;

    /** Beside the one who hears it: a line that is busy is waited for. */
    void hear(@Observes Outdated news) {
        if (news.is(Outdated.Part.SCHEMA)) {
            threads.newThread(WatchedSource::forgetPlans).start();
        }
    }
}
