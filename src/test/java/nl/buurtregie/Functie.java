package nl.buurtregie;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a function of the product that this test walks through the running application. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Functie.Meer.class)
public @interface Functie {

    /** As in the function list: "BEM-07". */
    String value();

    /** Holds several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface Meer {
        Functie[] value();
    }
}
