package nl.buurtregie.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A case in every state and of every pairing that pages have gone wrong on: at one address, of one person, complaining of each
 * other, stopped at each step, with the longest texts, without a telephone, in letters of elsewhere; and lists of a thousand.
 */
public final class Staalkaart {

    /** Long words, letters from the right to the left, letters of elsewhere, and a thousand lines. */
    public static final int BIJZONDER = 4;

    /** First id of the rows that only make lists long; they go again. */
    private static final long VEEL = 900_000_000L;

    private static final int DUIZEND = 1000;
    private static final String KORT = "Op verzoek van de buren zelf.";

    private final URI basis;
    private final Zaakloop loop;
    private final Bezoeker coordinator;
    private final Bezoeker bemiddelaar;
    private final List<String> paden = new ArrayList<>();

    public Staalkaart(URI basis) {
        this.basis = basis;
        loop = new Zaakloop(basis);
        coordinator = Bezoeker.als("coordinator", basis);
        bemiddelaar = Bezoeker.als("bemiddelaar", basis);
    }

    /** @return the page of each of them; the first {@link #BIJZONDER} are those that a layout has to bear */
    public List<String> maak() {
        bijzondereTekst();
        erbij(loop.opWachtlijst());
        maakVeel();
        elkeStap();
        opEenAdres();
        gestoptInElkeStap();
        wachtend();
        anderPaar();
        return List.copyOf(paden);
    }

    private String erbij(String nummer) {
        paden.add("/bemiddelingen/" + nummer);
        return nummer;
    }

    private void elkeStap() {
        onderweg(loop::inNazorg, loop::afTeSluiten, loop::terugTeKoppelen, loop::afgesloten)
                .forEach(stap -> erbij(stap.get()));
    }

    /** The steps of a case up to nazorg, and these. */
    @SafeVarargs
    private Stream<Supplier<String>> onderweg(Supplier<String>... verder) {
        return Stream.concat(
                Stream.of(
                        loop::aangemeld,
                        loop::opWachtlijst,
                        loop::gevraagd,
                        loop::bijEersteBuur,
                        loop::inBedenktijd,
                        loop::bijTweedeBuur,
                        loop::inCoaching,
                        loop::inBemiddeling,
                        loop::wachtOpNazorg),
                Stream.of(verder));
    }

    /** The very same address: linked at entry, linked later, the other way round, and complaining of each other. */
    private void opEenAdres() {
        String[] hier = {"postcode", "9799 ZX", "huisnummer", "90", "tweedeNaam", "Dhr. A. Overbuur"};
        String eerste = erbij(Aanmeldformulier.meldAan(coordinator, hier));
        String tweede = erbij(Aanmeldformulier.meldAan(coordinator, met(hier, "koppel", eerste)));
        String derde = erbij(Aanmeldformulier.meldAan(
                coordinator,
                "huisnummer",
                "91",
                "tweedeNaam",
                "Mevr. P. Zandloper",
                "tweedePostcode",
                "9799 ZX",
                "tweedeHuisnummer",
                "90"));
        Zaakloop.stap(coordinator, derde, "koppeling", "andere", tweede, "soort", koppelsoort());
        String met = erbij(loop.bijTweedeBuur());
        Zaakloop.stap(
                bemiddelaar,
                met,
                "tweede-buur",
                "antwoord",
                "EIGEN_KLACHT",
                "ingelicht",
                "ja",
                "aard",
                "GELUID_PERSONEN",
                "naam",
                "Dhr. A. Overbuur",
                "telefoon",
                "06 00112234");
        erbij(ServerDatabase.ask("select max(nummer) from bemiddeling"));
        samen(eerste);
    }

    private static String koppelsoort() {
        return nl.buurtregie.bemiddeling.begrip.Koppelsoort.values()[0].name();
    }

    /** Treated together with another case: it waits for that one. */
    private void samen(String hoofdzaak) {
        String wacht = erbij(Aanmeldformulier.meldAan(
                coordinator, "huisnummer", "90", "koppel", hoofdzaak, "naam", "Dhr. S. Samen"));
        Zaakloop.stap(coordinator, wacht, "intake", "besluit", "SAMEN", "samenMet", hoofdzaak, "verteld", "ja");
    }

    private void gestoptInElkeStap() {
        onderweg(loop::afTeSluiten).forEach(stap -> {
            String nummer = erbij(stap.get());
            if (paden.size() % 2 == 0) {
                Zaakloop.stap(coordinator, nummer, "intrekking", "notitie", KORT);
            } else {
                Zaakloop.stap(coordinator, nummer, "stoppen", "reden", "VERHUISD");
            }
        });
    }

    private void wachtend() {
        String nummer = erbij(loop.bijEersteBuur());
        String over = java.time.LocalDate.now(nl.buurtregie.platform.time.SharedClock.ZONE)
                .plusDays(20)
                .toString();
        Zaakloop.stap(coordinator, nummer, "wacht", "kijkdatum", over, "reden", KORT);
        String weer = erbij(loop.afgesloten());
        Zaakloop.stap(coordinator, weer, "heropening", "reden", KORT);
    }

    private void anderPaar() {
        String nummer = erbij(loop.bijEersteBuur());
        String weg = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'bemiddelaar2'");
        String pagina =
                coordinator.get("/bemiddelingen/" + nummer + "/vervanging").body();
        String nieuw = org.jsoup.Jsoup.parse(pagina)
                .select("input[name=nieuw]")
                .first()
                .val();
        Zaakloop.stap(coordinator, nummer, "vervanging", "weg", weg, "nieuw", nieuw, "reden", "ziek");
    }

    /** As long as a field allows, in one word and in many; from the right to the left; and nobody who can be called. */
    private void bijzondereTekst() {
        String lang = "Ğ".repeat(80);
        erbij(new Zaakloop(
                        basis,
                        "naam",
                        lang,
                        "straat",
                        "W".repeat(80),
                        "tweedeNaam",
                        "w" + "i".repeat(79),
                        "tweedePostcode",
                        "9799 ZV",
                        "tweedeHuisnummer",
                        "99999",
                        "tweedeToevoeging",
                        "WWWWWW",
                        "tweedeStraat",
                        "Ş".repeat(80),
                        "toevoeging",
                        "WWWWWW",
                        "email",
                        "w".repeat(64) + "@" + "w".repeat(45) + ".example",
                        "verwijzernaam",
                        lang,
                        "organisatie",
                        lang,
                        "verwijzermail",
                        "a".repeat(64) + "@" + "w".repeat(45) + ".example",
                        "notitie",
                        "n".repeat(500))
                .bijTweedeBuur());
        erbij(new Zaakloop(
                        basis,
                        "naam",
                        "محمد عبد الرحمن",
                        "taal",
                        "Arabisch",
                        "telefoon",
                        "",
                        "email",
                        "m@voorbeeld.example")
                .bijEersteBuur());
        erbij(new Zaakloop(
                        basis,
                        "naam",
                        "Dhr. Łukasz Żółć-İnönü O’Ñandú",
                        "straat",
                        "Ħαγιάς Σοφίας",
                        "telefoon",
                        "",
                        "email",
                        "l@voorbeeld.example")
                .inBemiddeling());
    }

    private static String[] met(String[] velden, String... meer) {
        List<String> alles = new ArrayList<>(List.of(velden));
        alles.addAll(List.of(meer));
        return alles.toArray(String[]::new);
    }

    /**
     * Of a case that waits a thousand, a thousand lines of history at one of them, and a thousand mails that failed. Rows only: no process,
     * and no page of their own is opened.
     */
    public static void maakVeel() {
        String kopie =
                "insert into %1$s select (jsonb_populate_record(t, to_jsonb(t) || jsonb_build_object(%2$s))).* from %1$s t"
                        + " cross join generate_series(1, " + DUIZEND + ") k where t.id = (%3$s)";
        String zaak =
                "select min(b.id) from bemiddeling b join taak t on t.bemiddeling_id = b.id where b.status = 'WACHTLIJST'";
        String id = "'id', " + VEEL + " + k";
        ServerDatabase.execute(kopie.formatted(
                "bemiddeling", id + ", 'nummer', '2001-' || 10000 + k, 'sleutel', gen_random_uuid()", zaak));
        ServerDatabase.execute(kopie.formatted(
                "partij",
                id + ", 'bemiddeling_id', " + VEEL + " + k, 'huisnummer', 60000 + k",
                "select min(id) from partij where bemiddeling_id = (" + zaak + ")"));
        ServerDatabase.execute(kopie.formatted(
                "taak",
                id + ", 'bemiddeling_id', " + VEEL + " + k, 'nummer', '2001-' || 10000 + k, 'stap_id', 'veel-' || k,"
                        + " 'einde', t.einde + 300",
                "select id from taak where bemiddeling_id = (" + zaak + ")"));
        ServerDatabase.execute(
                kopie.formatted("historie", id, "select min(id) from historie where bemiddeling_id = (" + zaak + ")"));
        ServerDatabase.execute(
                "insert into uitgaand (id, soort, aan, onderwerp, tekst, stand, pogingen, volgende, gemaakt_op,"
                        + " stand_op, fout) select " + VEEL
                        + " + k, 'brief', 'a@voorbeeld.example', 'Brief', 'Tekst', 'MISLUKT', 3,"
                        + " now(), now(), now(), 'Het adres bestaat niet.' from generate_series(1, " + DUIZEND + ") k");
    }

    /** Without the thousands: the tests after this one count. */
    public static void haalVeelWeg() {
        for (String tabel : List.of("taak", "historie", "partij", "bemiddeling", "uitgaand")) {
            ServerDatabase.execute("delete from " + tabel + " where id > " + VEEL);
        }
    }
}
