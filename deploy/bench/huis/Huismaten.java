import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints how large the house is and how its rooms hang together: {@code deploy/bench/run huis}. */
final class Huismaten {

    private static final int BLOK = 8;
    private static final Pattern BUITEN_BLOK = Pattern.compile("import |package |/?\\*|//");
    private static final Pattern CODE = Pattern.compile("\"[A-Z][A-Z_]{3,}\"");

    private final Map<String, Set<String>> pijlen = new TreeMap<>();
    private final Map<String, Integer> nummer = new HashMap<>();
    private final Map<String, Integer> laagste = new HashMap<>();
    private final Deque<String> stapel = new ArrayDeque<>();
    private final List<Set<String>> kringen = new ArrayList<>();

    private Huismaten() {}

    public static void main(String[] folders) throws IOException {
        Set<String> buiten = new HashSet<>();
        Map<String, Integer> perPakket = new TreeMap<>();
        Huismaten huis = new Huismaten();
        List<JavaClass> klassen = new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream().toList();
        klassen.forEach(klasse -> huis.lees(klasse, buiten));
        List<JavaClass> eigen = klassen.stream()
                .filter(klasse -> klasse.getName().startsWith("nl.buurtregie") && klasse.isTopLevelClass())
                .filter(klasse -> !klasse.getSimpleName().equals("package-info"))
                .toList();
        eigen.forEach(klasse -> perPakket.merge(klasse.getPackageName(), 1, Integer::sum));
        long openbaar = eigen.stream().filter(Huismaten::isOpenbaar).count();
        long voorNiemand = eigen.stream()
                .filter(klasse -> isOpenbaar(klasse) && !buiten.contains(klasse.getName()))
                .count();
        huis.pijlen.keySet().stream()
                .filter(klasse -> !huis.nummer.containsKey(klasse))
                .toList()
                .forEach(huis::zoekKring);
        System.out.printf("types %d, in %d packages%n", eigen.size(), perPakket.size());
        perPakket.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(5)
                .forEach(een -> System.out.printf("  %s %d%n", een.getKey(), een.getValue()));
        System.out.printf("public %d, of which nothing compiled outside uses %d%n", openbaar, voorNiemand);
        System.out.printf(
                "circles of classes %d, with %d classes%n",
                huis.kringen.size(), huis.kringen.stream().mapToInt(Set::size).sum());
        huis.kringen.forEach(kring -> System.out.println("  "
                + kring.stream().map(naam -> naam.substring("nl.buurtregie.".length())).collect(Collectors.joining(", "))));
        System.out.printf("blocks of %d lines that stand more than once: %d%n", BLOK, blokken(Path.of("src/main/java")));
        for (String map : List.of("src/main/java", "src/demo/java", "src/start/java", "src/test/java")) {
            regels(Path.of(map));
        }
    }

    /** Without imports and comments; a longer block counts for each line it is longer. */
    private static long blokken(Path map) throws IOException {
        Map<List<String>, Integer> keren = new HashMap<>();
        for (Path bestand : java(map)) {
            List<String> tekst = Files.readString(bestand)
                    .lines()
                    .map(String::strip)
                    .filter(regel -> !regel.isEmpty() && !BUITEN_BLOK.matcher(regel).lookingAt())
                    .toList();
            for (int van = 0; van + BLOK <= tekst.size(); van++) {
                keren.merge(tekst.subList(van, van + BLOK), 1, Integer::sum);
            }
        }
        return keren.values().stream().filter(keer -> keer > 1).count();
    }

    private static List<Path> java(Path map) throws IOException {
        try (Stream<Path> alle = Files.walk(map)) {
            return alle.filter(bestand -> bestand.toString().endsWith(".java")).toList();
        }
    }

    private static void regels(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
        long regels = 0;
        long codes = 0;
        List<Path> bestanden = java(map);
        for (Path bestand : bestanden) {
            String tekst = Files.readString(bestand);
            regels += tekst.lines().count();
            codes += CODE.matcher(tekst).results().count();
        }
        System.out.printf(
                "%s: %d files, %d lines, %d strings that look like a code%n", map, bestanden.size(), regels, codes);
    }

    private static boolean isOpenbaar(JavaClass klasse) {
        return klasse.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private void lees(JavaClass klasse, Set<String> buiten) {
        String van = buitenste(klasse).getName();
        klasse.getDirectDependenciesFromSelf().forEach(pijl -> {
            JavaClass naar = buitenste(pijl.getTargetClass().getBaseComponentType());
            if (!naar.getPackageName().equals(klasse.getPackageName())) {
                buiten.add(naar.getName());
            }
            if (van.startsWith("nl.buurtregie") && naar.getName().startsWith("nl.buurtregie")) {
                pijlen.computeIfAbsent(van, nieuw -> new TreeSet<>()).add(naar.getName());
            }
        });
    }

    private static JavaClass buitenste(JavaClass klasse) {
        return klasse.getEnclosingClass().map(Huismaten::buitenste).orElse(klasse);
    }

    /** Tarjan: classes that can all reach each other. */
    private void zoekKring(String klasse) {
        nummer.put(klasse, nummer.size());
        laagste.put(klasse, nummer.get(klasse));
        stapel.push(klasse);
        for (String naar : pijlen.getOrDefault(klasse, Set.of())) {
            if (!nummer.containsKey(naar)) {
                zoekKring(naar);
                laagste.merge(klasse, laagste.get(naar), Math::min);
            } else if (stapel.contains(naar)) {
                laagste.merge(klasse, nummer.get(naar), Math::min);
            }
        }
        if (laagste.get(klasse).equals(nummer.get(klasse))) {
            Set<String> samen = new TreeSet<>();
            while (samen.add(stapel.pop()) && stapel.contains(klasse)) {
                // down to where it began
            }
            if (samen.size() > 1) {
                kringen.add(samen);
            }
        }
    }
}
