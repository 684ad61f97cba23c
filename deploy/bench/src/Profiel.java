import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What a recording of the server says: where its threads were when they were looked at, and what they made. */
public final class Profiel {

    /** A part counts when any frame of a sample is its. */
    private static final Map<String, String> DELEN = Map.ofEntries(
            Map.entry("org.camunda", "Camunda"),
            Map.entry("org.apache.ibatis", "MyBatis"),
            Map.entry("org.eclipse.persistence", "EclipseLink"),
            Map.entry("org.postgresql", "PostgreSQL driver"),
            Map.entry("com.sun.gjc", "JDBC wrapper of the server"),
            Map.entry("gg.jte", "jte"),
            Map.entry("org.glassfish.jersey", "Jersey"),
            Map.entry("org.jboss.weld", "Weld"),
            Map.entry("com.sun.enterprise.transaction", "transactions of the server"),
            Map.entry("com.sun.enterprise.resource", "pool of the server"),
            Map.entry("java.util.ServiceLoader", "looking for providers"),
            Map.entry("java.util.zip", "compressing"),
            Map.entry("jdk.internal.loader", "loading classes"),
            Map.entry("java.lang.Throwable", "making exceptions"),
            Map.entry("java.util.logging", "logging"));

    private static final int REGELS = Integer.getInteger("regels", 40);

    private final Map<String, Integer> delen = new HashMap<>();
    private final Map<String, Integer> laatste = new HashMap<>();
    private final Set<Long> bekend = new HashSet<>();
    private final Map<String, Integer> onze = new HashMap<>();
    private final Map<String, Integer> zelf = new HashMap<>();
    private final Map<String, Integer> alles = new HashMap<>();
    private final Map<String, Long> gemaakt = new HashMap<>();
    private int samples;
    private long ruimte;
    private long opruimen;

    /** @param args a file of JFR */
    public static void main(String[] args) throws Exception {
        Profiel profiel = new Profiel();
        try (RecordingFile opname = new RecordingFile(Path.of(args[4]))) {
            while (opname.hasMoreEvents()) {
                profiel.tel(opname.readEvent());
            }
        }
        profiel.druk();
    }

    private void tel(RecordedEvent een) {
        String soort = een.getEventType().getName();
        if (soort.equals("jdk.ExecutionSample") || soort.equals("jdk.NativeMethodSample") && !wacht(een)) {
            sample(een);
        } else if (soort.equals("jdk.ObjectAllocationSample") && !bekend.add(een.getThread().getJavaThreadId())) {
            // the first of a thread weighs what it made in all its life
            ruimte += een.getLong("weight");
            eerste(een).forEach(naam -> gemaakt.merge(naam, een.getLong("weight"), Long::sum));
        } else if (soort.equals("jdk.GarbageCollection")) {
            opruimen += een.getDuration("sumOfPauses").toMillis();
        }
    }

    private static boolean wacht(RecordedEvent een) {
        return een.getStackTrace() == null
                || een.getStackTrace().getFrames().stream().limit(3).anyMatch(f -> naam(f).matches(".*(epoll|accept|EPoll|socketRead|park|wait|poll|NioSocketImpl|Net\\.|SocketDispatcher).*"));
    }

    private void sample(RecordedEvent een) {
        if (een.getStackTrace() == null) {
            return;
        }
        samples++;
        Set<String> gezien = new HashSet<>();
        Set<String> eigen = new HashSet<>();
        Set<String> methoden = new HashSet<>();
        laatste.merge(laatste(een), 1, Integer::sum);
        for (RecordedFrame frame : een.getStackTrace().getFrames()) {
            String naam = naam(frame);
            DELEN.forEach((begin, deel) -> {
                if (naam.startsWith(begin)) {
                    gezien.add(deel);
                }
            });
            if (naam.startsWith("nl.buurtregie") && !naam.contains("$Proxy$")) {
                eigen.add(naam);
            }
            methoden.add(naam);
        }
        gezien.forEach(deel -> delen.merge(deel, 1, Integer::sum));
        eigen.forEach(naam -> onze.merge(naam, 1, Integer::sum));
        methoden.forEach(naam -> alles.merge(naam, 1, Integer::sum));
        if (!een.getStackTrace().getFrames().isEmpty()) {
            zelf.merge(naam(een.getStackTrace().getFrames().get(0)), 1, Integer::sum);
        }
    }

    /** The package at work: of the first frame that is not of the JDK, its first three names. */
    private static String laatste(RecordedEvent een) {
        return eerste(een).stream()
                .map(naam -> String.join(".", List.of(naam.split("[.]")).subList(0, 3)))
                .findFirst()
                .orElse("JDK");
    }

    /** The first frame that is not of the JDK. */
    private static List<String> eerste(RecordedEvent een) {
        if (een.getStackTrace() == null) {
            return List.of();
        }
        return een.getStackTrace().getFrames().stream()
                .map(Profiel::naam)
                .filter(naam -> !naam.startsWith("java.") && !naam.startsWith("jdk.") && !naam.startsWith("sun."))
                .limit(1)
                .toList();
    }

    private static String naam(RecordedFrame frame) {
        return frame.getMethod() == null
                ? "?"
                : frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private void druk() {
        System.out.printf(Locale.ROOT, "%d samples, %d MB made, %d ms of pauses to clear up%n", samples, ruimte >> 20, opruimen);
        druk("Part of the samples in which it is somewhere in the stack", delen, samples);
        druk("Who was at work, without what it called", laatste, samples);
        druk("Our own methods, with all they call", onze, samples);
        druk("Where the processor was", zelf, samples);
        druk("All methods, with all they call", alles, samples);
        druk("What made objects", gemaakt, ruimte);
    }

    private static <N extends Number & Comparable<N>> void druk(String titel, Map<String, N> telling, long van) {
        System.out.println(titel);
        List<Map.Entry<String, N>> rijen = new ArrayList<>(telling.entrySet());
        rijen.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        rijen.stream()
                .limit(REGELS)
                .forEach(rij -> System.out.printf(
                        Locale.ROOT, "  %5.1f %%  %s%n", 100.0 * rij.getValue().longValue() / van, rij.getKey()));
    }
}
