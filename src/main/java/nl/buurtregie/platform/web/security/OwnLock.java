package nl.buurtregie.platform.web.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever asks this route has a lock of its own, so the lock of the screen does not hold for it. Only for this route, and only
 * for its own script: typed as an address it is as locked as any page.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OwnLock {

    /** Name of the header that only that script sends. */
    String value();
}
