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
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.time.SharedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Some cases at one address, and what people did with them; after each act the {@link Wetten} are looked at. */
final class Verhaal {

    private static final Map<String, Bezoeker> MENSEN = new HashMap<>();
    private static final List<Integer> DAGEN = List.of(1, 4, 8, 15, 45);
    private static final List<String> SOORTEN = List.of("afval/container-is-vol", "overig/overig");

    final List<String> regels = new ArrayList<>();
    int handelingen;

    private final URI basis;
    private final Random begin;
    private final List<Onderwerp> zaken = new ArrayList<>();
    private final boolean straat;
    private final String huisnummer;
    private int dagen;

    Verhaal(URI basis, long zaad) {
        this.basis = basis;
        this.begin = new Random(zaad);
        this.straat = begin.nextInt(3) == 0;
        this.huisnummer = Integer.toString(10_000 + begin.nextInt(80_000));
    }

    /** @throws Wetten.Overtreding at the first act after which something is not as it must be */
    void vertel(List<Zet> zetten) {
        Map<String, Long> eerst = Wetten.nu();
        try {
            erbij();
            for (Zet zet : zetten) {
                speel(zet);
                handelingen++;
                Wetten.keur(eerst);
                zaken.forEach(this::bekijk);
            }
        } finally {
            if (dagen > 0) {
                mens("").get("/test/klok/0"); // or every test after this one lives in the future
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
            default -> doe(zaak, zet, toeval);
        }
    }

    private void erbij() {
        zaken.add(straat ? nieuwProbleem() : nieuweZaak());
    }

    private Onderwerp nieuweZaak() {
        String nummer = Aanmeldformulier.meldAan(
                mens("coordinator"),
                "huisnummer",
                huisnummer,
                "verwijzer",
                begin.nextBoolean() ? "POLITIE" : "ZELFMELDER",
                "koppel",
                zaken.isEmpty() || begin.nextBoolean() ? "" : zaken.get(0).nummer());
        regels.add("coordinator meldt " + nummer + " aan, huisnummer " + huisnummer);
        return new Onderwerp(nummer, false);
    }

    /** Always a resident who wants to hear how it ends. */
    private Onderwerp nieuwProbleem() {
        String soort = SOORTEN.get(begin.nextInt(SOORTEN.size()));
        Bezoeker bewoner = Bezoeker.vanaf("203.0.113." + begin.nextInt(250), basis);
        String nummer = Meldformulier.meld(bewoner, soort, "06 00998877").probleem();
        regels.add("een bewoner meldt " + soort + ": " + nummer);
        return new Onderwerp(nummer, true);
    }

    private void doe(Onderwerp zaak, Zet zet, Random toeval) {
        String wie = zaak.wieMag(toeval);
        List<String> wegen = wegen(wie, zaak);
        if (wegen.isEmpty()) {
            return;
        }
        String pad = wegen.get(zet.keuze() % wegen.size());
        Element formulier = formulier(wie, pad);
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
                zet.soort() == Zet.Soort.DUBBEL ? CompletableFuture.supplyAsync(() -> stuur(wie, naar, body)) : null;
        antwoord(stuur(wie, naar, body), wie, naar);
        if (tweede != null) {
            antwoord(tweede.join(), wie, naar);
        }
    }

    /** What the act of somebody else would be, by somebody who has nothing to do with it. */
    private void verboden(Onderwerp zaak, Zet zet, Random toeval) {
        List<String> wegen = wegen(zaak.baas(), zaak);
        if (wegen.isEmpty()) {
            return;
        }
        String pad = wegen.get(zet.keuze() % wegen.size());
        String wie = zaak.wieNietMag(toeval);
        Element formulier = formulier(zaak.baas(), pad);
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
        mens("").get("/test/klok/" + dagen);
        Geduld.tot(
                "0",
                () -> ServerDatabase.ask("select count(*) from act_ru_job where retries_ > 0 and duedate_ <= now() +"
                        + " interval '" + dagen + " days'"));
    }

    private LocalDate vandaag() {
        return LocalDate.now(SharedClock.ZONE).plusDays(dagen);
    }

    /** Everybody who may opens the page and all it leads to; of a case it says where that is. */
    private void bekijk(Onderwerp zaak) {
        Document pagina = Jsoup.parse(goed(zaak.baas(), zaak.pad()));
        Wetten.eis(!pagina.text().matches("(?s).*\\b[A-Z]{3,}_[A-Z_]+\\b.*"), "geen code op een pagina", zaak.pad());
        wegen(zaak.baas(), zaak).forEach(weg -> goed(zaak.baas(), weg));
        zaak.lijsten().forEach(lijst -> goed(zaak.baas(), lijst));
        if (!zaak.straat()) {
            bekijkZaak(zaak, pagina.text());
        }
    }

    private void bekijkZaak(Onderwerp zaak, String tekst) {
        Status status = Status.valueOf(zaak.stand().split(" ")[1]);
        Wetten.eis(tekst.contains(status.woord()), "de pagina zegt waar de zaak staat", zaak.nummer() + " " + status);
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

    /** Where the page leads to, within the case or the problem, in the order of the page. */
    private List<String> wegen(String wie, Onderwerp zaak) {
        HttpResponse<String> pagina = mens(wie).get(zaak.pad());
        return Jsoup.parse(pagina.body()).select("main a[href^=" + zaak.pad() + "/]").stream()
                .map(weg -> weg.attr("href").replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    private Element formulier(String wie, String pad) {
        return Jsoup.parse(mens(wie).get(pad).body())
                .select("main form[method=post]")
                .first();
    }

    private Bezoeker mens(String wie) {
        return MENSEN.computeIfAbsent(
                wie, naam -> naam.isEmpty() ? Bezoeker.anoniem(basis) : Bezoeker.als(naam, basis));
    }
}
