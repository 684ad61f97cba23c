package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Whole cases through the pages, each neighbour with a name, an address and a number of his own, and what of them arrives in
 * whose mailbox: what is owed once, nothing else, and nothing of anybody else.
 */
final class Postloop {

    static final String INEKE = "ineke.wolters@voorbeeld.example";
    static final String YOUSSEF = "youssef.benali@voorbeeld.example";

    private static final List<String> TALEN = List.of("Nederlands", "Pools", "Arabisch", "Tigrinya");
    private static final int VOORUIT = 4; // days: three after closing, and the eve of the first talk
    private static final int PER_DAG = 40;
    private static final int KLANTEN = 4;
    private static final Pattern PLANT =
            Pattern.compile("(Eersteling|Tweedeling|Kwartsweg)([0-9]+)e?|050 ([12])([0-9]{6})");

    private final URI basis;
    private final Map<Integer, String> nummers = new ConcurrentHashMap<>();

    Postloop(URI basis) {
        this.basis = basis;
    }

    /** What happens in a case, in turn. */
    private enum Weg {
        ZONDER_GESPREK,
        VERPLAATST_EN_AFGEZEGD,
        SAMEN
    }

    private static Weg weg(int i) {
        return Weg.values()[i % Weg.values().length];
    }

    /** The cases, some at once, and then the days in which the rest of their mail falls due. */
    void doe(int zaken) {
        Geduld.totDeDemostadVolIs();
        ServerDatabase.execute(
                "delete from bericht_keuze; delete from bericht_vertaling"); // who tried all routes put one off
        Bezoeker tester = Bezoeker.anoniem(basis);
        int klanten = Math.min(KLANTEN, 1 + zaken / 25);
        List<Thread> mensen = IntStream.range(0, klanten)
                .mapToObj(wie -> new Thread(() -> doe(wie, klanten, zaken)))
                .toList();
        mensen.forEach(Thread::start);
        mensen.forEach(Postloop::wacht);
        assertThat(nummers).as("elke zaak is gedaan").hasSize(zaken);
        verzend(); // four days on, a question to a mediator that still waits is too late to go
        try {
            tester.get("/test/klok/" + VOORUIT + "/ochtend");
            tester.get("/test/klok/post");
            tester.get("/test/klok/post"); // whoever looks twice sends nothing twice
            wachtTotAllesWegIs(); // what was written in four days is not due today
        } finally {
            tester.get("/test/klok/0");
        }
    }

    private void wachtTotAllesWegIs() {
        long open = open();
        while (open > 0) {
            long nog = open;
            Geduld.tot("ja", () -> open() < nog ? "ja" : nog + " wachten");
            open = open();
        }
    }

    private void doe(int van, int stap, int tot) {
        for (int i = van; i < tot; i += stap) {
            nummers.put(i, zaak(i));
        }
    }

    private String zaak(int i) {
        Zaakloop loop = new Zaakloop(
                basis,
                "naam",
                "Mevr. E. Eersteling" + i + "e",
                "straat",
                "Kwartsweg" + i + "e",
                "telefoon",
                telefoon(1, i),
                "email",
                mail("eerste", i),
                "taal",
                TALEN.get(i % TALEN.size()));
        return switch (weg(i)) {
            case ZONDER_GESPREK -> loop.afgesloten();
            case VERPLAATST_EN_AFGEZEGD -> afgezegd(loop, i);
            case SAMEN -> samen(loop, i);
        };
    }

    private String afgezegd(Zaakloop loop, int i) {
        String nummer = loop.bijEersteBuur();
        Bezoeker ineke = Bezoeker.als("bemiddelaar", basis);
        Zaakloop.stap(ineke, nummer, "gesprek", gesprek(nummer, "EERSTE_BUUR", 60 + 2 * beurt(i), i));
        verzend(); // or the news takes its place
        String gesprek = "gesprek/"
                + ServerDatabase.ask("select max(g.id) from gesprek g join bemiddeling b on b.id = g.bemiddeling_id"
                        + " where b.nummer = '" + nummer + "'");
        Zaakloop.stap(ineke, nummer, gesprek, gesprek(nummer, "EERSTE_BUUR", 61 + 2 * beurt(i), i));
        verzend();
        Zaakloop.stap(ineke, nummer, gesprek + "/afzegging", "reden", "de buur is ziek");
        Zaakloop.stap(ineke, nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR");
        Zaakloop.stap(ineke, nummer, "tweede-buur", "antwoord", "WEIGERT", "ingelicht", "ja");
        Bezoeker coordinator = Bezoeker.als("coordinator", basis);
        Zaakloop.stap(coordinator, nummer, "afsluiting", "resultaat", "TWEEDE_BUUR_WEIGERT");
        Zaakloop.stap(coordinator, nummer, "terugkoppeling", "antwoord", "VERTELD");
        return nummer;
    }

    private void verzend() {
        assertThat(Bezoeker.anoniem(basis).get("/test/klok/verzend").body()).isEqualTo("Verzender");
    }

    private String samen(Zaakloop loop, int i) {
        String nummer = loop.inBemiddeling();
        ServerDatabase.execute("update partij set naam = 'Dhr. T. Tweedeling" + i + "e', telefoon = '" + telefoon(2, i)
                + "', taal = 'Turks', email = '" + mail("tweede", i)
                + "' where rol = 'TWEEDE_BUUR' and bemiddeling_id ="
                + " (select id from bemiddeling where nummer = '" + nummer + "')");
        Bezoeker ineke = Bezoeker.als("bemiddelaar", basis);
        Zaakloop.stap(ineke, nummer, "gesprek", gesprek(nummer, "SAMEN", VOORUIT + 1 + beurt(i), i));
        return nummer;
    }

    /** A mediator is at one talk at a time: forty on a day. */
    private static int beurt(int i) {
        return i / Weg.values().length / PER_DAG;
    }

    private static String[] gesprek(String nummer, String soort, int overDagen, int i) {
        int begin = 9 * 60 + i / Weg.values().length % PER_DAG * 15;
        String[] paar = ServerDatabase.ask("select string_agg(t.medewerker_id::text, ' ') from toewijzing t join"
                        + " bemiddeling b on b.id = t.bemiddeling_id where t.tot is null and b.nummer = '" + nummer
                        + "'")
                .split(" ");
        return Gespreksvinkjes.bij(
                "soort",
                soort,
                "waar",
                "0",
                "plaats",
                "Zaal Proef",
                "dag",
                LocalDate.now(SharedClock.ZONE).plusDays(overDagen).toString(),
                "begin",
                tijd(begin),
                "einde",
                tijd(begin + 15),
                "bemiddelaars",
                paar[0],
                "bemiddelaars",
                paar[1]);
    }

    private static String tijd(int minuut) {
        return "%02d:%02d".formatted(minuut / 60, minuut % 60);
    }

    /** A landline: who has a mobile number is reminded by text message. */
    private static String telefoon(int wie, int i) {
        return "050 %d%06d".formatted(wie, i);
    }

    private static String mail(String wie, int i) {
        return wie + i + "@post.example";
    }

    private long open() {
        return Long.parseLong(ServerDatabase.ask(
                "select count(*) from uitgaand where stand in ('WACHT', 'BEZIG') and nummer in (" + onze() + ")"));
    }

    private String onze() {
        return nummers.values().stream().collect(Collectors.joining("', '", "'", "'"));
    }

    /** By kind and state, and how many neighbours of a closed case were asked what they thought of it. */
    private String uitgegaan() {
        return ServerDatabase.ask(
                "select string_agg(soort || ' ' || stand || ' ' || n, ', ') || '; gevraagd ' || (select"
                        + " count(p.enquete_op) || ' van ' || count(*) || ', gesloten van ' || min(b.afgesloten_op) || ' tot '"
                        + " || max(b.afgesloten_op) || ', nu ' || now() from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                        + " where b.status = 'AFGESLOTEN' and b.nummer in (" + onze()
                        + ")) from (select vanzelf as soort, stand,"
                        + " count(*) as n from uitgaand where nummer in (" + onze() + ") group by 1, 2) x");
    }

    /** What has to be in the mailboxes: in each how many. */
    private Map<String, Integer> verschuldigd() {
        Map<String, Integer> alle = new TreeMap<>();
        nummers.keySet().forEach(i -> {
            boolean morgen = beurt(i) == 0;
            int eerste =
                    switch (weg(i)) {
                        case ZONDER_GESPREK -> 2; // it came in, what did you think of us
                        case VERPLAATST_EN_AFGEZEGD -> 5; // and planned, moved, called off
                        case SAMEN -> morgen ? 3 : 2; // it came in, planned, tomorrow
                    };
            alle.put(mail("eerste", i), eerste);
            if (weg(i) == Weg.SAMEN) {
                alle.put(mail("tweede", i), morgen ? 2 : 1);
            }
        });
        return alle;
    }

    /** @return how many messages, of which none more or less than was owed */
    int keur(Collection<MimeMessage> aangekomen) {
        List<Gekomen> alle = aangekomen.stream().map(Gekomen::van).toList();
        Map<String, Integer> kreeg = new TreeMap<>();
        alle.stream()
                .filter(een -> een.aan().endsWith("@post.example"))
                .forEach(een -> kreeg.merge(een.aan(), 1, Integer::sum));
        assertThat(kreeg)
                .as("elke buur precies wat hij tegoed heeft; wat er uitging: %s", uitgegaan())
                .isEqualTo(verschuldigd());
        assertThat(alle)
                .as("geen bericht twee keer")
                .extracting(Gekomen::kenmerk)
                .doesNotHaveDuplicates();
        for (String bemiddelaar : List.of(INEKE, YOUSSEF)) {
            assertThat(alle.stream()
                            .filter(een -> een.aan().equals(bemiddelaar))
                            .filter(een -> een.onderwerp().equals("Kun jij een zaak doen?")))
                    .as("gevraagd: " + bemiddelaar)
                    .hasSize(nummers.size());
            assertThat(alle.stream()
                            .filter(een -> een.aan().equals(bemiddelaar))
                            .filter(een -> een.onderwerp().startsWith("Buurtbemiddeling, zaak ")
                                    && nummers.containsValue(een.onderwerp().substring(23))))
                    .as("in de agenda: " + bemiddelaar)
                    .hasSize(agenda());
        }
        alle.forEach(Postloop::keurInhoud);
        keurTalen(alle);
        return (int)
                alle.stream().filter(een -> een.aan().endsWith("@post.example")).count();
    }

    private int agenda() {
        return nummers.keySet().stream()
                .mapToInt(i -> switch (weg(i)) {
                    case ZONDER_GESPREK -> 0;
                    case VERPLAATST_EN_AFGEZEGD -> 3;
                    case SAMEN -> 1;
                })
                .sum();
    }

    /** A name, a number or a street stands in nobody's mail but that of whose it is. */
    private static void keurInhoud(Gekomen bericht) {
        Matcher gevonden = PLANT.matcher(bericht.onderwerp() + "\n" + bericht.tekst());
        while (gevonden.find()) {
            boolean telefoon = gevonden.group(3) != null;
            boolean vanTweede =
                    telefoon ? gevonden.group(3).equals("2") : gevonden.group(1).equals("Tweedeling");
            int i = Integer.parseInt(telefoon ? gevonden.group(4) : gevonden.group(2));
            assertThat(bericht.aan())
                    .as("‘" + gevonden.group() + "’ in " + bericht.onderwerp())
                    .isEqualTo(mail(vanTweede ? "tweede" : "eerste", i));
        }
    }

    private void keurTalen(List<Gekomen> alle) {
        Map<String, String> woorden = Map.of("Pools", "Państw", "Arabisch", "تحية طيبة", "Turks", "Sayın");
        alle.stream().filter(een -> een.aan().endsWith("@post.example")).forEach(een -> {
            int i = Integer.parseInt(een.aan().replaceAll("[^0-9]", ""));
            String taal = een.aan().startsWith("tweede") ? "Turks" : TALEN.get(i % TALEN.size());
            assertThat(een.tekst()).as(taal + ": " + een.onderwerp()).contains(woorden.getOrDefault(taal, "Beste "));
        });
    }

    private static void wacht(Thread mens) {
        try {
            mens.join();
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }

    /** A message as it lay in somebody's mailbox, decoded. */
    private record Gekomen(String aan, String kenmerk, String onderwerp, String tekst) {

        static Gekomen van(MimeMessage mail) {
            try {
                return new Gekomen(
                        Arrays.stream(mail.getRecipients(Message.RecipientType.TO))
                                .map(Object::toString)
                                .collect(Collectors.joining()),
                        mail.getMessageID(),
                        mail.getSubject(),
                        String.join("\n", delen(mail)));
            } catch (MessagingException | IOException onleesbaar) {
                throw new IllegalStateException(onleesbaar);
            }
        }

        private static List<String> delen(Part deel) throws MessagingException, IOException {
            if (!(deel.getContent() instanceof Multipart samen)) {
                return deel.isMimeType("text/plain")
                        ? List.of(deel.getContent().toString())
                        : List.of(new String(
                                deel.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
            List<String> delen = new ArrayList<>();
            for (int i = 0; i < samen.getCount(); i++) {
                BodyPart een = samen.getBodyPart(i);
                delen.addAll(delen(een));
            }
            return delen;
        }
    }

    /** All that was sent about these cases, by how it went: "vanzelf" or by a person. */
    String telling() {
        return ServerDatabase.ask("select count(*) filter (where vanzelf is not null) || ' vanzelf, ' || count(*)"
                + " filter (where vanzelf is null) || ' door een mens' from uitgaand where nummer in (" + onze() + ")");
    }
}
