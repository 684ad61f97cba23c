package nl.buurtregie.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Functie("BEH-09")
@DisplayName("Vast werk")
class ScheduleTest {

    private Runnable again;
    private Throwable falls = new NoClassDefFoundError("a class that is not there");
    private final Schedule schedule = schedule();

    @Test
    @DisplayName("waarin iets ergers misgaat dan een fout, komt terug en wordt gezien")
    void after_an_error_it_comes_again() {
        schedule.begin();
        again.run();
        assertThat(reading().words()).contains("Dit lukte de laatste keer niet: tellen.");
        falls = null;
        again.run();
        assertThat(reading().condition()).isEqualTo(Condition.GOOD);
    }

    @Test
    @DisplayName("dat nooit aan de beurt komt, wordt gezien: de eerste keer en daarna")
    void what_never_begins_is_seen() {
        schedule.begin();
        assertThat(waiting(Duration.ofSeconds(1))).isEmpty();
        assertThat(waiting(Duration.ofMinutes(4))).containsExactly("tellen");
        falls = null;
        again.run();
        assertThat(waiting(Duration.ofMinutes(59))).isEmpty();
        assertThat(waiting(Duration.ofMinutes(61))).containsExactly("tellen");
    }

    private List<String> waiting(Duration later) {
        return List.copyOf(schedule.progress().waiting(schedule.now().plus(later)));
    }

    private Reading reading() {
        return RoundsVital.judge(schedule.progress(), schedule.now(), schedule.size());
    }

    private Schedule schedule() {
        Schedule made = new Schedule();
        Testobjecten.zet(made, "all", instance(List.of(new Counting())));
        Testobjecten.zet(made, "closed", instance(List.of()));
        Testobjecten.zet(made, "contexts", proxy(ContextService.class, (proxy, method, values) -> values[0]));
        Testobjecten.zet(made, "threads", proxy(ManagedScheduledExecutorService.class, (proxy, method, values) -> {
            again = (Runnable) values[0];
            return null;
        }));
        return made;
    }

    private final class Counting implements RegularWork {

        @Override
        public String what() {
            return "tellen";
        }

        @Override
        public Duration pause() {
            return Duration.ofHours(1);
        }

        @Override
        public void round() {
            if (falls instanceof Error error) {
                throw error;
            }
        }
    }

    private static Instance<?> instance(List<RegularWork> these) {
        return proxy(Instance.class, (proxy, method, values) -> {
            these.forEach(one -> accept(values[0], one));
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static void accept(Object consumer, RegularWork one) {
        ((Consumer<RegularWork>) consumer).accept(one);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(ScheduleTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
