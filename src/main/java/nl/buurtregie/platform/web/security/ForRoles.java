package nl.buurtregie.platform.web.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a route: one of these roles is enough. Ours and not Jakarta's {@code @RolesAllowed}, because the container
 * checks that one too, and under load forgets the groups of people who are logged in (besluit 0005).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForRoles {

    /** Codes of roles. */
    String[] value();
}
