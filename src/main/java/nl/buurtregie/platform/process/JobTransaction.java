package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * Work on a thread of the container is one transaction, as a request is. The engine begins one of its own, but Payara takes only
 * connections along in a transaction that its own interceptor began: without this each statement of a timer was kept by itself, and a
 * count that another server had taken over left its process half done.
 */
@ApplicationScoped
class JobTransaction {

    @Transactional
    <T> T in(Supplier<T> work) {
        return work.get();
    }

    CommandExecutor around(CommandExecutor inner) {
        return new CommandExecutor() {
            @Override
            public <T> T execute(Command<T> command) {
                return in(() -> inner.execute(command));
            }
        };
    }
}
