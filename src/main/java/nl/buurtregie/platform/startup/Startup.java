package nl.buurtregie.platform.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.log.LogShape;
import nl.buurtregie.platform.process.Engine;
import nl.buurtregie.platform.restore.Restores;
import nl.buurtregie.platform.schedule.Schedule;

/** The order in which the program comes up: ground (settings, database, seals), engine, what a backup that was put back asks, first work of the capabilities, and then timers. */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Inject
    private LogShape shape;

    @Inject
    private Ground ground;

    @Inject
    private Engine engine;

    @Inject
    private Instance<FirstWork> firstWork;

    @Inject
    private Restores restores;

    @Inject
    private Schedule schedule;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private ContextService contexts;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        Consumer<List<FirstWork>> finish = contexts.contextualConsumer(this::finish); // before anything is opened
        shape.apply();
        try {
            ground.prepare();
        } catch (Refusal no) {
            LOG.severe(no.line());
            throw no;
        }
        engine.start();
        restores.settle();
        List<FirstWork> work = firstWork.stream().filter(FirstWork::isNeeded).toList();
        work.forEach(FirstWork::prepare);
        threads.execute(() -> finish.accept(work));
    }

    /**
     * Jobs and rounds take their context from here, and a copy of one shares what was opened in it. So nothing is: the first work has a
     * context of its own, and so has each round.
     */
    private void finish(List<FirstWork> work) {
        try {
            contexts.contextualRunnable(() -> work.forEach(FirstWork::run)).run();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "START-FOUT EERSTE-WERK The first work did not succeed.", failed);
        }
        engine.startJobs();
        schedule.begin();
        LOG.info("GEREED");
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        engine.stop();
    }
}
