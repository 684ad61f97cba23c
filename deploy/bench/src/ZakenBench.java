import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole cases a second: through our pages as people use them, beside the bare engine with the same BPMN. */
public final class ZakenBench {

    private static final Pattern KANDIDAAT = Pattern.compile("name=\"paar\" value=\"([0-9]+)\"[^§]*?<b>([^<]+)</b>");

    /** Empty unless a mail server is there: then the neighbour hears at once that it came in. */
    private static final String EMAIL = System.getProperty("mail.poort") == null ? "" : "meting@voorbeeld.example";

    private static final int SECONDEN = Integer.getInteger("seconden", 20);

    /** Every case at an address of its own: who did one case there does no other. */
    private static final AtomicInteger HUIS = new AtomicInteger((int) (System.nanoTime() % 90_000));

    private static final String STRAAT = "" + (char) ('A' + System.nanoTime() / 1_000 % 26) + (char) ('A' + System.nanoTime() / 26_000 % 26);

    private ZakenBench() {}

    public static void main(String[] args) throws Exception {
        String basis = args[0];
        ruimGenoeg(args);
        KaleMotor kaal = new KaleMotor(args[1], args[2], args[3], "kaal", "full");
        KaleMotor zonder = new KaleMotor(args[1], args[2], args[3], "kaalzonder", "none");
        System.out.println("Whole cases (aanmelding, intake, pair, first and second neighbour, closing), " + SECONDEN + " s each");
        for (int klanten : new int[] {1, 4, 8}) {
            druk("Buurtregie through HTTP (17 requests, history, facts, log)", klanten, i -> new Zaak(basis));
            druk("bare engine API, history full", klanten, i -> kaal::zaak);
            druk("bare engine API, history none", klanten, i -> zonder::zaak);
        }
        kaal.sluit();
        zonder.sluit();
    }

    /** The two demo mediators do every case here: far more than a person may have in a year. */
    static void ruimGenoeg(String[] args) throws Exception {
        try (Connection db = DriverManager.getConnection(args[1], args[2], args[3]);
                Statement sql = db.createStatement()) {
            sql.execute("alter table vrijwilliger drop constraint if exists vrijwilliger_max_zaken_check;"
                    + " update vrijwilliger set max_zaken = 10000000");
        }
    }

    /** One coördinator and one mediator who do whole cases. */
    static Meting.Werk zaak(String basis) throws Exception {
        return new Zaak(basis);
    }

    interface Klanten {
        Meting.Werk maak(int nummer) throws Exception;
    }

    private static void druk(String naam, int klanten, Klanten fabriek) throws Exception {
        Meting.Werk[] werk = new Meting.Werk[klanten];
        for (int i = 0; i < klanten; i++) {
            werk[i] = fabriek.maak(i);
            werk[i].doe();
        }
        AtomicInteger klaar = new AtomicInteger();
        AtomicReference<Exception> fout = new AtomicReference<>();
        CountDownLatch eind = new CountDownLatch(klanten);
        long begin = System.nanoTime();
        long tot = begin + Duration.ofSeconds(SECONDEN).toNanos();
        for (Meting.Werk een : werk) {
            new Thread(() -> {
                        try {
                            while (System.nanoTime() < tot) {
                                een.doe();
                                klaar.incrementAndGet();
                            }
                        } catch (Exception mislukt) {
                            fout.set(mislukt);
                        } finally {
                            eind.countDown();
                        }
                    })
                    .start();
        }
        eind.await();
        if (fout.get() != null) {
            throw fout.get();
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "  %d clients   %-58s %7.1f cases/s%n", klanten, naam, klaar.get() / seconden);
    }

    /** One coördinator and two mediators in their own browsers. */
    private static final class Zaak implements Meting.Werk {

        private static final Pattern VRAAG = Pattern.compile("/mijn-zaken/vragen/([0-9]+)");

        /** Clients share the two mediators: whoever sees a question first answers it, also that of another client's case. */
        private static final Set<String> BEANTWOORD = ConcurrentHashMap.newKeySet();

        private final Klant coordinator;
        private final Klant bemiddelaar;
        private final Klant tweede;

        Zaak(String basis) throws Exception {
            coordinator = new Klant(basis, "coordinator");
            bemiddelaar = new Klant(basis, "bemiddelaar");
            tweede = new Klant(basis, "bemiddelaar2");
        }

        @Override
        public void doe() throws Exception {
            String nummer = meldAan();
            coordinator.stap(nummer, "intake", "besluit", "GESCHIKT");
            String[] paar = paar(coordinator.get("/bemiddelingen/" + nummer + "/toewijzing"));
            coordinator.stap(nummer, "toewijzing", "paar", paar[0], "paar", paar[1]);
            zegJa(nummer);
            bemiddelaar.stap(nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR");
            bemiddelaar.stap(nummer, "tweede-buur", "antwoord", "WEIGERT", "ingelicht", "ja");
            coordinator.stap(nummer, "afsluiting", "resultaat", "TWEEDE_BUUR_WEIGERT");
        }

        /** Until both have said yes, by us or by who saw the question sooner. */
        private void zegJa(String nummer) throws Exception {
            for (int keer = 0; keer < 100; keer++) {
                zegJa(bemiddelaar);
                zegJa(tweede);
                if (bemiddelaar.isStap(nummer, "eerste-gesprek")) {
                    return;
                }
            }
            throw new IllegalStateException("nobody may do " + nummer);
        }

        private static void zegJa(Klant wie) throws Exception {
            Matcher vragen = VRAAG.matcher(wie.get("/mijn-zaken"));
            while (vragen.find()) {
                if (BEANTWOORD.add(vragen.group(1))
                        && wie.post(vragen.group(), "antwoord", "JA").statusCode() != 303) {
                    BEANTWOORD.remove(vragen.group(1)); // the other mediator answered at the same moment
                }
            }
        }

        private String meldAan() throws Exception {
            String naar = coordinator
                    .post(
                            "/aanmelding", "sleutel", UUID.randomUUID().toString(), "kanaal", "TELEFOON", "verwijzer",
                            "ZELFMELDER", "aard", "GELUID_PERSONEN", "naam", "Mevr. B. Meting", "telefoon", "06 00112233",
                            "postcode", "9799 " + STRAAT, "huisnummer", Integer.toString(1 + HUIS.incrementAndGet() % 99_000),
                            "buurt", "BU00140000", "taal", "Nederlands", "email", EMAIL)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            return naar.substring(naar.lastIndexOf('/') + 1);
        }

        private static String[] paar(String pagina) {
            String[] paar = new String[2];
            Matcher kandidaten = KANDIDAAT.matcher(pagina);
            while (kandidaten.find()) {
                if (kandidaten.group(2).equals("Ineke Wolters")) {
                    paar[0] = kandidaten.group(1);
                } else if (kandidaten.group(2).equals("Youssef Benali")) {
                    paar[1] = kandidaten.group(1);
                }
            }
            if (paar[0] == null || paar[1] == null) {
                throw new IllegalStateException("no pair on: " + pagina.replaceAll("(?s).*<main", "<main").replaceAll("<[^>]*>|\\s+", " "));
            }
            return paar;
        }
    }
}
