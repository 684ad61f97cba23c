package nl.buurtregie.platform.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.error.Conflict;
import nl.buurtregie.platform.web.error.ErrorMapping;
import nl.buurtregie.platform.web.error.ErrorView;
import nl.buurtregie.platform.web.language.Spoken;

/** Turns a sent form into a record, checks it, does the act, and shows the form again when something is wrong. */
@ApplicationScoped
public class Forms {

    @Inject
    private Validator validator;

    @Inject
    private Clock clock;

    /**
     * @param again builds the form page with a status: 422 when something typed is wrong, 409 when a colleague was first,
     *     200 when somebody only wants to read it in another language
     * @param act does it and answers with where to go
     */
    public <T extends Record> Response submit(
            Form form, Class<T> type, Function<T, Response> act, Function<Integer, Response> again) {
        return submit(form, type, filled -> List.of(), act, again);
    }

    /** @param apart rules that can be judged each by itself: what they refuse is told at once with what else is wrong */
    public <T extends Record> Response submit(
            Form form,
            Class<T> type,
            Function<T, List<Runnable>> apart,
            Function<T, Response> act,
            Function<Integer, Response> again) {
        if (Spoken.isSwitched()) {
            return again.apply(200);
        }
        T filled = read(form, type);
        if (!form.isValid()) {
            return refused(form, type, apart.apply(filled), again);
        }
        try {
            return act.apply(filled);
        } catch (RuleViolation refused) {
            form.error(refused.field(), Spoken.refusal(refused));
            return refused(form, type, apart.apply(filled), again);
        } catch (RuntimeException second) {
            if (!Conflict.is(second)) {
                throw second;
            }
            form.error("", Spoken.isChoice() ? Spoken.text("fout.tegelijk") : conflict(second));
            return again.apply(409);
        }
    }

    private static Response refused(Form form, Class<?> type, List<Runnable> apart, Function<Integer, Response> again) {
        for (Runnable rule : apart) {
            try {
                rule.run();
            } catch (RuleViolation refused) {
                form.alsoError(refused.field(), Spoken.refusal(refused));
            }
        }
        form.sortErrors(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        return again.apply(422);
    }

    private String conflict(RuntimeException second) {
        ErrorView conflict = ErrorMapping.conflict(second, clock);
        return conflict.heading() + ". " + conflict.text();
    }

    /** Faults go into the form; the record is only to be used when it is valid. */
    public <T extends Record> T read(Form form, Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] arguments =
                Arrays.stream(parts).map(part -> FormField.read(form, part)).toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> maker = type.getDeclaredConstructor(types);
            maker.setAccessible(true); // a form is nobody else's
            T filled = maker.newInstance(arguments);
            validate(
                    form,
                    filled,
                    Arrays.stream(parts).map(RecordComponent::getName).toList());
            return filled;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    private <T> void validate(Form form, T filled, List<String> order) {
        Set<ConstraintViolation<T>> faults = validator.validate(filled);
        faults.stream()
                .filter(fault -> order.contains(name(fault))) // a part named "getal" also looks like a getter of "al"
                .forEach(fault -> form.error(name(fault), Spoken.message(fault.getMessage())));
        form.sortErrors(order);
    }

    private static String name(ConstraintViolation<?> fault) {
        return fault.getPropertyPath().toString();
    }
}
