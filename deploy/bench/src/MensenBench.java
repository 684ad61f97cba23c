import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole office at once: each of 200 people with a browser of their own, who look, follow a case, search, and now and then do a whole
 * case; between two clicks they think. Prints each page's times, what went wrong, and the heap that is really in use at the begin and at the end.
 */
public final class MensenBench {

    private static final int MENSEN = Integer.getInteger("mensen", 200);
    private static final int MINUTEN = Integer.getInteger("minuten", 30);

    /** Milliseconds between two clicks of one person: from, to. */
    private static final int DENK_VAN = 3_000;

    private static final int DENK_TOT = 17_000;

    private static final Pattern ZAAK = Pattern.compile("href=\"(/bemiddelingen/[0-9]{4}-[0-9]+)\"");

    /** Of twenty people: whom they log in as, and where they look. */
    private static final Map<String, List<String>> ROLLEN = Map.of(
            "coordinator", List.of("/werkvoorraad", "/werkvoorraad", "ZAAK", "ZAAK", "ZOEK", "/nog-te-vertellen", "/agenda", "/werkvoorraad/veranderd"),
            "bemiddelaar", List.of("/mijn-zaken", "/mijn-zaken", "ZAAK", "/agenda", "/account"),
            "concierge", List.of("/straat", "/straat/dag", "/hotspots", "/overlast"),
            "manager", List.of("/zaken-nu", "/resultaten", "/overlast-cijfers", "/wijkkompas", "/kaart"),
            "niemand", List.of("/", "/wijk", "/hulp-vragen", "/overlast-melden", "/privacy"));

    private static final List<String> VERDELING = List.of(
            "coordinator", "bemiddelaar", "bemiddelaar", "bemiddelaar", "bemiddelaar", "concierge", "concierge", "manager", "niemand", "niemand");

    private static final Map<String, List<Long>> TIJDEN = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> FOUT = new ConcurrentHashMap<>();
    private static final AtomicInteger ZAKEN = new AtomicInteger();

    private MensenBench() {}

    /** @param args base, database, its user and password, and the process of the server */
    public static void main(String[] args) throws Exception {
        ZakenBench.ruimGenoeg(args);
        String voor = levend(args[4]);
        long tot = System.nanoTime() + Duration.ofMinutes(MINUTEN).toNanos();
        List<Thread> mensen = new ArrayList<>();
        for (int i = 0; i < MENSEN; i++) {
            String rol = VERDELING.get(i % VERDELING.size());
            boolean zaken = i % 20 == 0; // ten people do whole cases
            Thread mens = new Thread(() -> leef(args[0], rol, zaken, tot));
            mens.start();
            mensen.add(mens);
        }
        for (Thread mens : mensen) {
            mens.join();
        }
        druk(voor, levend(args[4]));
    }

    private static void leef(String basis, String rol, boolean zaken, long tot) {
        try {
            denk(DENK_TOT);
            Klant klant = rol.equals("niemand") ? Klant.zomaar(basis) : new Klant(basis, rol);
            Meting.Werk zaak = zaken ? ZakenBench.zaak(basis) : null;
            String laatste = "";
            while (System.nanoTime() < tot) {
                String keuze = kies(ROLLEN.get(rol));
                laatste = klik(klant, keuze, laatste);
                denk(DENK_TOT);
                if (zaken && ThreadLocalRandom.current().nextInt(6) == 0) {
                    zaak.doe();
                    ZAKEN.incrementAndGet();
                }
            }
        } catch (Exception kapot) {
            FOUT.computeIfAbsent(rol + " stopped: " + kapot.getMessage(), nieuw -> new AtomicInteger()).incrementAndGet();
        }
    }

    /** @return the page, so that a case on it can be opened next */
    private static String klik(Klant klant, String keuze, String laatste) throws Exception {
        Matcher zaak = ZAAK.matcher(laatste);
        if (keuze.equals("ZOEK")) {
            klant.get("/zoeken");
            return tel("zoeken", () -> klant.post("/zoeken", "zoek", "Meting"));
        }
        if (keuze.equals("ZAAK")) {
            return zaak.find() ? tel("een zaak", () -> klant.vraag(zaak.group(1))) : laatste;
        }
        return tel(keuze, () -> klant.vraag(keuze));
    }

    private static String tel(String wat, Tijden.Vraag<HttpResponse<String>> vraag) throws Exception {
        long begin = System.nanoTime();
        HttpResponse<String> antwoord = vraag.doe();
        TIJDEN.computeIfAbsent(wat, nieuw -> Collections.synchronizedList(new ArrayList<>())).add(System.nanoTime() - begin);
        if (antwoord.statusCode() >= 400 || antwoord.headers().firstValue("Location").orElse("").startsWith("/inloggen")) {
            FOUT.computeIfAbsent(wat + " " + antwoord.statusCode(), nieuw -> new AtomicInteger()).incrementAndGet();
        }
        return antwoord.body();
    }

    private static void denk(int tot) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(DENK_VAN, tot));
    }

    private static String kies(List<String> uit) {
        return uit.get(ThreadLocalRandom.current().nextInt(uit.size()));
    }

    private static void druk(String voor, String na) {
        System.out.printf("%d people, %d minutes, %d whole cases in between%n", MENSEN, MINUTEN, ZAKEN.get());
        new TreeMap<>(TIJDEN).forEach((wat, alle) -> {
            long[] tijden = alle.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(tijden);
            System.out.printf(
                    Locale.ROOT, "  %-24s n %6d   p50 %7.1f   p95 %7.1f   worst %8.1f ms%n",
                    wat, tijden.length, tijden[tijden.length / 2] / 1e6, tijden[tijden.length * 95 / 100] / 1e6, tijden[tijden.length - 1] / 1e6);
        });
        System.out.println("  went wrong: " + (FOUT.isEmpty() ? "nothing" : FOUT));
        System.out.println("  heap in use after clearing up: before " + voor + ", after " + na);
    }

    /** What is alive on the heap: everything else is cleared up first. */
    private static String levend(String pid) throws Exception {
        new ProcessBuilder("jcmd", pid, "GC.run").redirectErrorStream(true).start().getInputStream().readAllBytes();
        String alles = new String(new ProcessBuilder("jcmd", pid, "GC.heap_info").redirectErrorStream(true).start().getInputStream().readAllBytes());
        long kilo = 0;
        Matcher gebruikt = Pattern.compile("(?:new generation|tenured generation|garbage-first heap)\\s+total \\d+K, used (\\d+)K").matcher(alles);
        while (gebruikt.find()) {
            kilo += Long.parseLong(gebruikt.group(1));
        }
        return kilo / 1024 + " MB";
    }
}
