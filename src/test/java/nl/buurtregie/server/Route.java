package nl.buurtregie.server;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.Klassen;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.security.ForStaff;

/**
 * One way into the program, read from the code: a new route is in the matrix by itself.
 *
 * @param rollen who may; empty for everybody
 */
record Route(String methode, String pad, Set<String> rollen) {

    private static final List<Route> ALLE = lees();

    static List<Route> alle() {
        return ALLE;
    }

    private static List<Route> lees() {
        return Klassen.programma().stream()
                .filter(klasse -> klasse.isAnnotatedWith(Path.class))
                .flatMap(klasse -> klasse.getAllMethods().stream().flatMap(methode -> van(klasse, methode)))
                .sorted((een, ander) -> een.toString().compareTo(ander.toString()))
                .toList();
    }

    private static Stream<Route> van(JavaClass klasse, JavaMethod methode) {
        String hoe = hoe(methode);
        if (hoe == null) {
            return Stream.empty();
        }
        if (methode.isAnnotatedWith(PermitAll.class)) {
            return Stream.of(new Route(hoe, pad(klasse, methode), Set.of()));
        }
        if (methode.isAnnotatedWith(ForStaff.class)) {
            return Stream.of(new Route(
                    hoe,
                    pad(klasse, methode),
                    Arrays.stream(Rol.values()).map(Rol::code).collect(Collectors.toSet())));
        }
        String[] rollen = methode.getAnnotationOfType(ForRoles.class).value();
        return Stream.of(new Route(hoe, pad(klasse, methode), Set.of(rollen)));
    }

    private static String hoe(JavaMethod methode) {
        if (methode.isAnnotatedWith(GET.class)) {
            return "GET";
        }
        if (methode.isAnnotatedWith(PUT.class)) {
            return "PUT";
        }
        return methode.isAnnotatedWith(POST.class) ? "POST" : null;
    }

    private static String pad(JavaClass klasse, JavaMethod methode) {
        String deel =
                methode.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + klasse.getAnnotationOfType(Path.class).value() + "/" + deel)
                .replaceAll("/+", "/")
                .replaceAll("(.)/$", "$1");
    }

    boolean isOpenbaar() {
        return rollen.isEmpty();
    }

    @Override
    public String toString() {
        return methode + " " + pad;
    }
}
