package nl.buurtregie.server;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.platform.time.SharedClock;

/** Coördinator and the two demo mediators, who take a case along through the forms, as a browser without scripts would. */
public final class Zaakloop {

    private static final Pattern KANDIDAAT = Pattern.compile("name=\"paar\" value=\"([0-9]+)\"[^§]*?<b>([^<]+)</b>");

    private final Bezoeker coordinator;
    private final Bezoeker bemiddelaar;
    private final Bezoeker tweede;
    private final Bezoeker tester;
    private final String[] velden;

    /** @param velden what is filled in otherwise when a case comes in: name, value, name, value, … */
    public Zaakloop(URI basis, String... velden) {
        this.velden = velden;
        coordinator = Bezoeker.als("coordinator", basis);
        bemiddelaar = Bezoeker.als("bemiddelaar", basis);
        tweede = Bezoeker.als("bemiddelaar2", basis);
        tester = Bezoeker.anoniem(basis);
    }

    /** A new case, with intake still to do. */
    public String aangemeld() {
        return Aanmeldformulier.meldAan(coordinator, velden);
    }

    /** Waits for a pair. */
    public String opWachtlijst() {
        String nummer = aangemeld();
        stap(coordinator, nummer, "intake", "besluit", "GESCHIKT", "verteld", "ja");
        return nummer;
    }

    /** Ineke and Youssef were asked, and did not answer yet. */
    public String gevraagd() {
        String nummer = opWachtlijst();
        List<String> paar = paar(nummer);
        stap(coordinator, nummer, "toewijzing", "paar", paar.get(0), "paar", paar.get(1));
        return nummer;
    }

    /** With Ineke and Youssef, who talk with the first neighbour. */
    public String bijEersteBuur() {
        String nummer = gevraagd();
        antwoord(bemiddelaar, nummer, "bemiddelaar", "JA");
        antwoord(tweede, nummer, "bemiddelaar2", "JA");
        return nummer;
    }

    /** The other of the pair answers the question. */
    public void tweedeZegtJa(String nummer) {
        antwoord(tweede, nummer, "bemiddelaar2", "JA");
    }

    /** The address of the question of this case to this account. */
    static String vraag(String nummer, String gebruikersnaam) {
        return "/mijn-zaken/vragen/"
                + ServerDatabase.ask("select max(t.id) from toewijzing t join bemiddeling b on b.id = t.bemiddeling_id"
                        + " join medewerker m on m.id = t.medewerker_id where b.nummer = '" + nummer
                        + "' and m.gebruikersnaam = '" + gebruikersnaam + "'");
    }

    static void antwoord(Bezoeker wie, String nummer, String gebruikersnaam, String antwoord) {
        wie.get("/mijn-zaken");
        wie.post(vraag(nummer, gebruikersnaam), "antwoord", antwoord);
    }

    /** The first neighbour thinks it over. */
    public String inBedenktijd() {
        String nummer = bijEersteBuur();
        stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "DENKT_NA");
        return nummer;
    }

    public String bijTweedeBuur() {
        String nummer = bijEersteBuur();
        stap(bemiddelaar, nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR");
        return nummer;
    }

    public String inBemiddeling() {
        String nummer = bijTweedeBuur();
        stap(bemiddelaar, nummer, "tweede-buur", "antwoord", "DOET_MEE", "ingelicht", "ja");
        return nummer;
    }

    public String wachtOpNazorg() {
        String nummer = inBemiddeling();
        String vandaag = LocalDate.now(SharedClock.ZONE).toString();
        stap(
                bemiddelaar,
                nummer,
                "bemiddeling",
                "vorm",
                "GESPREK",
                "op",
                vandaag,
                "uitkomst",
                "AFSPRAKEN",
                "afspraken",
                "MONDELING");
        return nummer;
    }

    /** Seven weeks pass; the timer of the engine puts the nazorg on the list. */
    public String inNazorg() {
        Geduld.totDeDemostadVolIs();
        String nummer = wachtOpNazorg();
        tester.get("/test/klok/45");
        try {
            Geduld.tot(
                    "NAZORG",
                    () -> ServerDatabase.ask("select status from bemiddeling where nummer = '" + nummer + "'"));
        } finally {
            tester.get("/test/klok/0"); // or every test after this one lives in the future
        }
        return nummer;
    }

    public String afTeSluiten() {
        String nummer = bijTweedeBuur();
        stap(bemiddelaar, nummer, "tweede-buur", "antwoord", "WEIGERT", "ingelicht", "ja");
        return nummer;
    }

    public String terugTeKoppelen() {
        String nummer = afTeSluiten();
        stap(coordinator, nummer, "afsluiting", "resultaat", "TWEEDE_BUUR_WEIGERT");
        return nummer;
    }

    public String afgesloten() {
        String nummer = terugTeKoppelen();
        stap(coordinator, nummer, "terugkoppeling", "antwoord", "VERTELD");
        return nummer;
    }

    /** With the pair, who coach the first neighbour. */
    public String inCoaching() {
        String nummer = bijTweedeBuur();
        stap(bemiddelaar, nummer, "tweede-buur", "antwoord", "WEIGERT_COACHING", "ingelicht", "ja");
        return nummer;
    }

    private List<String> paar(String nummer) {
        String pagina =
                coordinator.get("/bemiddelingen/" + nummer + "/toewijzing").body();
        List<String> paar = new ArrayList<>();
        Matcher kandidaten = KANDIDAAT.matcher(pagina);
        while (kandidaten.find()) {
            if (kandidaten.group(2).equals("Ineke Wolters")
                    || kandidaten.group(2).equals("Youssef Benali")) {
                paar.add(kandidaten.group(1));
            }
        }
        return paar;
    }

    /** The number of the neighbour with this name in this case. */
    static String partij(String nummer, String naam) {
        return ServerDatabase.ask("select p.id from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                + " where b.nummer = '" + nummer + "' and p.naam = '" + naam + "'");
    }

    /** The number of the first neighbour. */
    static String eersteBuur(String nummer) {
        return ServerDatabase.ask("select p.id from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                + " where b.nummer = '" + nummer + "' and p.rol = 'EERSTE_BUUR'");
    }

    /** The account number of a mediator. */
    public static String iemand() {
        return ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'bemiddelaar2'");
    }

    static void stap(Bezoeker wie, String nummer, String deel, String... velden) {
        stuur(wie, "/bemiddelingen/" + nummer + "/" + deel, velden);
    }

    /** Sends the form of a step, with the version that its page carries. */
    static void stuur(Bezoeker wie, String pad, String... velden) {
        List<String> alles = new ArrayList<>(List.of("versie", wie.versie(pad)));
        alles.addAll(List.of(velden));
        HttpResponse<String> antwoord = wie.post(pad, alles.toArray(String[]::new));
        if (antwoord.statusCode() != 303) {
            throw new IllegalStateException(pad + " gaf " + antwoord.statusCode());
        }
    }
}
