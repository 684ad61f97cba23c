package nl.buurtregie.aanbod.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.buurtregie.aanbod.Deel;

/** These pages take something new: only where the gemeente does that half. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Alleen {

    Deel value();

    /** What cannot be done here, where the reader is no resident; empty for the words of residents. */
    String kop() default "";
}
