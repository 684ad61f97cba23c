package nl.buurtregie.platform.web.security;

import jakarta.annotation.security.PermitAll;
import java.lang.reflect.Method;
import java.util.Set;
import nl.buurtregie.platform.web.page.WhoAmI;

/**
 * Who may use one route, as it says itself. A route that says nothing stays shut.
 *
 * @param open for everybody, also who is not logged in
 * @param staff for everybody who is
 * @param roles one of these is enough
 */
public record Access(boolean open, boolean staff, Set<String> roles) {

    public static Access of(Method route) {
        ForRoles allowed = route.getAnnotation(ForRoles.class);
        return new Access(
                route.isAnnotationPresent(PermitAll.class),
                route.isAnnotationPresent(ForStaff.class),
                allowed == null ? Set.of() : Set.of(allowed.value()));
    }

    /** Of somebody who is logged in. */
    public boolean allows(WhoAmI caller) {
        return open || staff || roles.stream().anyMatch(caller::hasRole);
    }
}
