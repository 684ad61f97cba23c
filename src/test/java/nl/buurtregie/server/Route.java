package nl.buurtregie.server;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.security.ForStaff;

/**
 * One way into the program, read from the code: a new route is in the matrix by itself.
 *
 * @param rollen who may; empty for everybody
 */
record Route(String methode, String pad, Set<String> rollen) {

    private static final java.nio.file.Path KLASSEN = java.nio.file.Path.of("target/classes");
    private static final List<Route> ALLE = lees();

    static List<Route> alle() {
        return ALLE;
    }

    /** From the class files by name only: to have ArchUnit read all of them costs the tests with a server seconds. */
    private static List<Route> lees() {
        try (Stream<java.nio.file.Path> bestanden = Files.walk(KLASSEN)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".class"))
                    .filter(Route::noemtEenPad)
                    .map(Route::klasse)
                    .filter(klasse -> klasse.isAnnotationPresent(Path.class))
                    .flatMap(klasse -> Arrays.stream(klasse.getMethods()).flatMap(methode -> van(klasse, methode)))
                    .sorted(Comparator.comparing(Route::toString))
                    .toList();
        } catch (IOException geen) {
            throw new UncheckedIOException(geen);
        }
    }

    private static boolean noemtEenPad(java.nio.file.Path bestand) {
        try {
            return Files.readString(bestand, StandardCharsets.ISO_8859_1).contains(Path.class.descriptorString());
        } catch (IOException geen) {
            throw new UncheckedIOException(geen);
        }
    }

    private static Class<?> klasse(java.nio.file.Path bestand) {
        String naam = KLASSEN.relativize(bestand).toString().replace('/', '.').replaceFirst("[.]class$", "");
        try {
            return Class.forName(naam, false, Route.class.getClassLoader());
        } catch (ClassNotFoundException geen) {
            throw new IllegalStateException(geen);
        }
    }

    private static Stream<Route> van(Class<?> klasse, Method methode) {
        String hoe = hoe(methode);
        if (hoe == null) {
            return Stream.empty();
        }
        return Stream.of(new Route(hoe, pad(klasse, methode), wie(methode)));
    }

    private static Set<String> wie(Method methode) {
        if (methode.isAnnotationPresent(PermitAll.class)) {
            return Set.of();
        }
        if (methode.isAnnotationPresent(ForStaff.class)) {
            return Arrays.stream(Rol.values()).map(Rol::code).collect(Collectors.toSet());
        }
        return Set.of(methode.getAnnotation(ForRoles.class).value());
    }

    private static String hoe(Method methode) {
        if (methode.isAnnotationPresent(GET.class)) {
            return "GET";
        }
        if (methode.isAnnotationPresent(PUT.class)) {
            return "PUT";
        }
        return methode.isAnnotationPresent(POST.class) ? "POST" : null;
    }

    private static String pad(Class<?> klasse, Method methode) {
        String deel = methode.isAnnotationPresent(Path.class)
                ? methode.getAnnotation(Path.class).value()
                : "";
        return ("/" + klasse.getAnnotation(Path.class).value() + "/" + deel)
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
