package nl.buurtregie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.function.Function;
import java.util.stream.Stream;

/** Words for rules that ArchUnit does not know by itself. */
final class Bouwregels {

    private Bouwregels() {}

    /** Every method that answers a request. */
    static GivenMethodsConjunction routes() {
        return methods().that(DescribedPredicate.describe("een route zijn", Bouwregels::isRoute));
    }

    static boolean isRoute(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotatie -> annotatie.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    /** Looks through the types of fields, generic ones too: a list of cases is a case as well. */
    static ArchCondition<JavaClass> geenEntiteitDragen() {
        return conditie(
                "geen entiteit dragen",
                type -> type.getFields().stream()
                        .flatMap(veld -> veld.getAllInvolvedRawTypes().stream().filter(Bouwregels::isEntiteit)),
                JavaClass::getFullName);
    }

    static ArchCondition<JavaMethod> geenEntiteitGeven() {
        return conditie(
                "geen entiteit geven",
                method ->
                        method.getReturnType().getAllInvolvedRawTypes().stream().filter(Bouwregels::isEntiteit),
                JavaMethod::getFullName);
    }

    static ArchCondition<JavaClass> geenZettersHebben() {
        return conditie(
                "geen zetters hebben",
                type -> type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*")),
                JavaClass::getFullName);
    }

    private static boolean isEntiteit(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    private static <T> ArchCondition<T> conditie(
            String woorden, Function<T, Stream<?>> fouten, Function<T, String> naam) {
        return new ArchCondition<>(woorden) {
            @Override
            public void check(T item, ConditionEvents events) {
                fouten.apply(item)
                        .forEach(fout ->
                                events.add(SimpleConditionEvent.violated(item, naam.apply(item) + ": " + fout)));
            }
        };
    }
}
