package nl.buurtregie.server;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.Tegelijk;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Some cases at one address, and what people did with them; after each act the {@link Wetten} are looked at. */
final class Verhaal {

    private static final Map<String, Bezoeker> MENSEN = new HashMap<>();
    private static final String BEWONER = "bewoner";
    private static final List<String> ZONDER_GESPREK = List.of("WIL_TOCH_NIET", "NIET_MEER_BEREIKT");

    /** A story that is told again is at another door: its mediators were at this one already. */
    private static final AtomicInteger HUISNUMMER = new AtomicInteger(10_000);

    private static final List<Integer> DAGEN = List.of(1, 4, 8, 15, 45);
    /** In a long run, which has a city of its own, they also publish and withdraw. */
    private static final List<String> CIJFERS = Long.getLong("buurtregie.werk.seconden") == null
            ? List.of("manager /geld", "manager /jaarverslag", "analist /wijkkompas")
            : List.of(
                    "manager /geld",
                    "manager /jaarverslag",
                    "manager /publicaties",
                    "analist /indicatoren",
                    "analist /publicaties",
                    "analist /landelijk",
                    "analist /wijkkompas");

    private static final List<String> SOORTEN = List.of("afval/container-is-vol", "overig/overig");

    final List<String> regels = new ArrayList<>();
    int handelingen;

    private final URI basis;
    private final Random begin;
    private final List<Onderwerp> zaken = new ArrayList<>();
    private final boolean straat;
    private final String huisnummer;
    private final Bezoeker bewoner;
    private int dagen;
    private String moment = "0 seconds";

    Verhaal(URI basis, long zaad) {
        this.basis = basis;
        this.begin = new Random(zaad);
        this.straat = begin.nextInt(3) == 0;
        this.huisnummer = Integer.toString(HUISNUMMER.incrementAndGet());
        this.bewoner = Bezoeker.vanaf("203.0.113." + begin.nextInt(250), basis);
    }

    /** @throws Wetten.Overtreding at the first act after which something is not as it must be */
    void vertel(List<Zet> zetten) {
        Map<String, Long> eerst = Wetten.nu(moment);
        try {
            erbij();
            for (Zet zet : zetten) {
                speel(zet);
                handelingen++;
                Wetten.keur(eerst, moment);
                zaken.forEach(this::bekijk);
            }
        } finally {
            ServerDatabase.execute("delete from bericht_keuze"); // as every test expects it
            if (dagen > 0) {
                mens("").get("/test/klok/0"); // or every test after this one lives in the future
                ServerDatabase.execute(
                        "update uitgaand set gemaakt_op = least(gemaakt_op, now())"); // nor do its messages
            }
        }
    }

    private void speel(Zet zet) {
        Random toeval = new Random(zet.toeval());
        Onderwerp zaak = zaken.get(toeval.nextInt(zaken.size()));
        switch (zet.soort()) {
            case KLOK -> dagenLater(DAGEN.get(zet.keuze() % DAGEN.size()));
            case ERBIJ -> erbij();
            case VERBODEN -> verboden(zaak, zet, toeval);
            case BEWONER -> buiten(zaak, zet, toeval);
            case CIJFERS -> {
                String[] deel = CIJFERS.get(toeval.nextInt(CIJFERS.size())).split(" ");
                doe(deel[0], deel[1], zaak, zet, toeval);
            }
            case POST -> zetPost(toeval);
            default -> doe(zaak, zet, toeval);
        }
    }

    private void erbij() {
        zaken.add(straat ? nieuwProbleem() : nieuweZaak());
    }

    /** Some come in anew, some are on their way already; who gave an address for mail hears at once that it came in. */
    private Onderwerp nieuweZaak() {
        boolean gekoppeld = !zaken.isEmpty() && begin.nextBoolean();
        String email = begin.nextInt(3) == 0 ? "" : "buur" + begin.nextInt(1000) + "@voorbeeld.example";
        Zaakloop loop = new Zaakloop(
                basis,
                "huisnummer",
                huisnummer,
                "verwijzer",
                begin.nextBoolean() ? "POLITIE" : "ZELFMELDER",
                "email",
                email,
                "koppel",
                gekoppeld ? zaken.get(0).nummer() : "");
        boolean gaat = gaat("BEVESTIGING");
        String nummer =
                switch (zaken.isEmpty() ? begin.nextInt(6) : 0) {
                    case 1 -> loop.gevraagd();
                    case 2 -> loop.bijEersteBuur();
                    case 3 -> loop.bijTweedeBuur();
                    case 4 -> loop.inBemiddeling();
                    case 5 -> loop.inCoaching();
                    default -> loop.aangemeld();
                };
        regels.add("coordinator meldt " + nummer + " aan, huisnummer " + huisnummer + " " + email);
        if (!email.isEmpty()) {
            Wetten.eis(
                    verstuurd("BEVESTIGING", nummer).equals(gaat ? "1" : "0"),
                    "een aanmelding wordt één keer bevestigd",
                    nummer + " kreeg er " + verstuurd("BEVESTIGING", nummer));
        }
        return new Onderwerp(nummer, null);
    }

    /** Always a resident who wants to hear how it ends. */
    private Onderwerp nieuwProbleem() {
        String soort = SOORTEN.get(begin.nextInt(SOORTEN.size()));
        String contact = begin.nextBoolean() ? "06 00998877" : "melder" + begin.nextInt(1000) + "@voorbeeld.example";
        Meldformulier.Melding melding = Meldformulier.meld(bewoner, soort, contact);
        regels.add("een bewoner meldt " + soort + ": " + melding.probleem() + ", " + contact);
        return new Onderwerp(melding.probleem(), melding.pad());
    }

    /** Now and then it is somebody who was asked for a case and did not answer yet. */
    private void doe(Onderwerp zaak, Zet zet, Random toeval) {
        String gevraagd = zaak.straat() || toeval.nextInt(3) > 0 ? null : zaak.gevraagd();
        if (gevraagd != null) {
            String[] deel = gevraagd.split(" ");
            stuurVan(deel[0], deel[1], deel[1], zaak, zet, toeval);
            return;
        }
        doe(zaak.wieMag(toeval), zaak.pad(), zaak, zet, toeval);
    }

    /** Once, twice at the same moment, or late. */
    private void buiten(Onderwerp zaak, Zet zet, Random toeval) {
        String link = zaak.link(toeval);
        Zet.Soort hoe = List.of(Zet.Soort.DOE, Zet.Soort.DOE, Zet.Soort.DUBBEL, Zet.Soort.LAAT)
                .get(toeval.nextInt(4));
        if (!link.isEmpty()) {
            doe(BEWONER, link, zaak, new Zet(hoe, zet.keuze(), zet.toeval()), toeval);
        }
    }

    /** One of the things that the page offers this person. */
    private void doe(String wie, String begin, Onderwerp zaak, Zet zet, Random toeval) {
        List<String> wegen = new ArrayList<>(wegen(wie, begin));
        if (!begin.equals(zaak.pad())) {
            wegen.add(begin);
        }
        if (!wegen.isEmpty()) {
            String pad = wegen.get(zet.keuze() % wegen.size());
            stuurVan(wie, pad, begin, zaak, zet, toeval);
        }
    }

    private void stuurVan(String wie, String pad, String begin, Onderwerp zaak, Zet zet, Random toeval) {
        Element formulier = formulier(wie, pad, begin);
        if (formulier == null) {
            return;
        }
        Map<String, List<String>> velden = Invuller.vul(formulier, toeval, vandaag());
        String naar = formulier.attr("action").isEmpty() ? pad : formulier.attr("action");
        regels.add(zet.soort() + " " + wie + " " + naar + " " + Invuller.inWoorden(velden));
        if (zet.soort() == Zet.Soort.LAAT) {
            doe(zaak, new Zet(Zet.Soort.DOE, zet.keuze() + 1, toeval.nextLong()), toeval);
        }
        String body = Invuller.body(velden);
        CompletableFuture<HttpResponse<String>> tweede =
                zet.soort() == Zet.Soort.DUBBEL ? Tegelijk.vraag(() -> stuur(wie, naar, body)) : null;
        HttpResponse<String> eerste = stuur(wie, naar, body);
        antwoord(eerste, wie, naar);
        if (tweede != null) {
            antwoord(tweede.join(), wie, naar);
        }
        if (eerste.statusCode() == 303) {
            gesprekIsGeweest(velden);
        }
    }

    /** Whoever recorded an outcome said which talk it was: that one is not planned any more. Who backs out was at none. */
    private static void gesprekIsGeweest(Map<String, List<String>> velden) {
        String welk = velden.getOrDefault("gesprek", List.of("")).get(0);
        String uitkomst = velden.getOrDefault("uitkomst", List.of("")).get(0);
        if (!ZONDER_GESPREK.contains(uitkomst) && welk.matches("[1-9][0-9]*")) {
            Wetten.eis(
                    ServerDatabase.ask("select gehouden_op is not null from gesprek where id = " + welk)
                            .equals("t"),
                    "een gesprek waarvan de uitkomst er staat is geweest",
                    "gesprek " + welk);
        }
    }

    private void zetPost(Random toeval) {
        Berichtsoort soort = Berichtsoort.values()[toeval.nextInt(Berichtsoort.values().length)];
        String aan = toeval.nextBoolean() ? "nee" : "ja";
        regels.add("POST coordinator zet " + soort + " " + aan);
        Bezoeker coordinator = mens("coordinator");
        coordinator.get("/gaat-vanzelf");
        antwoord(
                coordinator.post("/gaat-vanzelf/" + soort.name() + "/stand", "aan", aan),
                "coordinator",
                "/gaat-vanzelf");
    }

    private static boolean gaat(String soort) {
        return ServerDatabase.ask("select count(*) from bericht_keuze where not aan and soort = '" + soort + "'")
                .equals("0");
    }

    private static String verstuurd(String soort, String nummer) {
        return ServerDatabase.ask(
                "select count(*) from uitgaand where vanzelf = '" + soort + "' and nummer = '" + nummer + "'");
    }

    private void verboden(Onderwerp zaak, Zet zet, Random toeval) {
        List<String> wegen = wegen(zaak.baas(), zaak.pad());
        if (wegen.isEmpty()) {
            return;
        }
        String pad = wegen.get(zet.keuze() % wegen.size());
        String wie = zaak.wieNietMag(toeval);
        Element formulier = formulier(zaak.baas(), pad, pad);
        Bezoeker vreemde = mens(wie);
        vreemde.get(wie.isEmpty() ? "/inloggen" : "/wachtwoord");
        String voor = zaak.stand();
        regels.add("VERBODEN " + (wie.isEmpty() ? "niemand" : wie) + " " + pad);
        int gezien = vreemde.get(pad).statusCode();
        Wetten.eis(
                gezien == 403 || gezien == 404 || gezien == 303,
                "wie niet mag ziet niets",
                wie + " " + pad + " " + gezien);
        if (formulier != null) {
            Map<String, List<String>> velden = Invuller.vul(formulier, toeval, vandaag());
            velden.put("csrf", List.of(vreemde.token()));
            int status = stuur(wie, pad, Invuller.body(velden)).statusCode();
            Wetten.eis(
                    status == 403 || status == 404 || status == 303 || status == 405,
                    "wie niet mag doet niets",
                    wie + " " + pad + " " + status);
        }
        Wetten.eis(voor.equals(zaak.stand()), "wie niet mag verandert niets", voor + " werd " + zaak.stand());
    }

    private void dagenLater(int aantal) {
        dagen += aantal;
        regels.add("KLOK " + aantal + " dagen later");
        moment = mens("").get("/test/klok/" + dagen + "/ochtend").body() + " seconds";
        Geduld.tot(
                "0",
                () -> ServerDatabase.ask("select count(*) from act_ru_job where retries_ > 0 and duedate_ <= now() +"
                        + " interval '" + moment + "'"));
        HttpResponse<String> post = mens("").get("/test/klok/post");
        Wetten.eis(post.body().split(" ").length == 7, "de ochtend vertelt wat er te vertellen is", post.body());
    }

    private LocalDate vandaag() {
        return LocalDate.now(SharedClock.ZONE).plusDays(dagen);
    }

    /** Everybody who may opens the page and all it leads to; of a case it says where that is. */
    private void bekijk(Onderwerp zaak) {
        Document pagina = Jsoup.parse(goed(zaak.baas(), zaak.pad()));
        Wetten.eis(!pagina.text().matches("(?s).*\\b[A-Z]{3,}_[A-Z_]+\\b.*"), "geen code op een pagina", zaak.pad());
        wegen(zaak.baas(), zaak.pad()).forEach(weg -> goed(zaak.baas(), weg));
        zaak.lijsten().forEach(lijst -> goed(zaak.baas(), lijst));
        if (!zaak.straat()) {
            bekijkZaak(zaak, pagina);
        }
    }

    private void bekijkZaak(Onderwerp zaak, Document pagina) {
        Status status = Status.valueOf(zaak.stand().split(" ")[1]);
        Wetten.eis(
                pagina.text().contains(status.woord()),
                "de pagina zegt waar de zaak staat",
                zaak.nummer() + " " + status);
        String gepland =
                ServerDatabase.ask("select count(*) from gesprek g join bemiddeling b on b.id = g.bemiddeling_id where"
                        + " b.nummer = '" + zaak.nummer()
                        + "' and b.status not in ('AFSLUITEN', 'TERUGKOPPELEN', 'AFGESLOTEN')"
                        + " and g.afgezegd_op is null and g.gehouden_op is null");
        String getoond = Integer.toString(pagina.select("a[href$=/afzegging]").size());
        Wetten.eis(
                gepland.equals(getoond),
                "gepland is waarvan nog niemand zei hoe het ging",
                zaak.nummer() + " toont er " + getoond + ", het zijn er " + gepland);
        List<String> paar = zaak.paar();
        for (String wie : List.of("bemiddelaar", "bemiddelaar2")) {
            int gezien = mens(wie).get(zaak.pad()).statusCode();
            Wetten.eis(
                    gezien == (paar.contains(wie) ? 200 : 404),
                    "alleen het paar ziet de zaak",
                    wie + " " + gezien + " bij paar " + paar);
        }
        paar.forEach(wie -> goed(wie, "/mijn-zaken"));
    }

    private String goed(String wie, String pad) {
        HttpResponse<String> antwoord = mens(wie).get(pad);
        Wetten.eis(
                antwoord.statusCode() == 200 || antwoord.statusCode() == 303,
                "elke weg op een pagina gaat open",
                wie + " " + pad + " gaf " + antwoord.statusCode());
        return antwoord.body();
    }

    private HttpResponse<String> stuur(String wie, String pad, String body) {
        return mens(wie).postRuw(pad, "application/x-www-form-urlencoded", body);
    }

    private void antwoord(HttpResponse<String> antwoord, String wie, String pad) {
        regels.set(regels.size() - 1, regels.get(regels.size() - 1) + " → " + antwoord.statusCode());
        Wetten.eis(antwoord.statusCode() < 500, "niets gaat stuk", wie + " " + pad + " gaf " + antwoord.statusCode());
    }

    /** Where the page leads to, within the case, the problem or what else it begins with, in the order of the page. */
    private List<String> wegen(String wie, String begin) {
        HttpResponse<String> pagina = mens(wie).get(begin);
        return Jsoup.parse(pagina.body()).select("main a[href^=" + begin + "/]").stream()
                .map(weg -> weg.attr("href").replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    /** The first of the page itself; of what stands aside some are forms with a file, which nobody fills in here. */
    private Element formulier(String wie, String pad, String begin) {
        return Jsoup.parse(mens(wie).get(pad).body()).select("main form[method=post]:not([enctype])").stream()
                .filter(vorm ->
                        vorm.attr("action").isEmpty() || vorm.attr("action").startsWith(begin))
                .findFirst()
                .orElse(null);
    }

    private Bezoeker mens(String wie) {
        if (wie.equals(BEWONER)) {
            return bewoner;
        }
        return MENSEN.computeIfAbsent(
                wie, naam -> naam.isEmpty() ? Bezoeker.anoniem(basis) : Bezoeker.als(naam, basis));
    }
}
