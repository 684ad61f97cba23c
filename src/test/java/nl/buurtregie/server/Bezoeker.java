package nl.buurtregie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.medewerker.Demoaccounts;

/** Somebody with a browser but without scripts: keeps cookies, sends forms with their token, follows nothing by itself. */
public final class Bezoeker {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSIE = Pattern.compile("name=\"versie\" value=\"([0-9]+)\"");

    private final String basis;
    private final CookieManager koekjes = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(koekjes)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String vanaf;
    private String token = "";

    private Bezoeker(URI basis, String vanaf) {
        this.basis = basis.toString().replaceAll("/+$", "");
        this.vanaf = vanaf;
    }

    public static Bezoeker anoniem(URI basis) {
        return new Bezoeker(basis, null);
    }

    /** Somebody behind the proxy that the test server trusts. */
    static Bezoeker vanaf(String adres, URI basis) {
        return new Bezoeker(basis, adres);
    }

    public static Bezoeker als(String gebruikersnaam, URI basis) {
        Demowachtwoord.maakLicht();
        return bijEigenServer(gebruikersnaam, basis);
    }

    /** At a server that a test started itself. */
    public static Bezoeker bijEigenServer(String gebruikersnaam, URI basis) {
        Bezoeker bezoeker = new Bezoeker(basis, null);
        bezoeker.get("/inloggen");
        int status = bezoeker.post("/inloggen", "gebruikersnaam", gebruikersnaam, "wachtwoord", Demoaccounts.WACHTWOORD)
                .statusCode();
        if (status != 303) {
            throw new IllegalStateException(gebruikersnaam + " kan niet inloggen: " + status);
        }
        bezoeker.get("/wachtwoord");
        return bezoeker;
    }

    public HttpResponse<String> get(String pad) {
        HttpResponse<String> antwoord = stuur(verzoek(pad).GET().build());
        Matcher gevonden = TOKEN.matcher(antwoord.body());
        if (gevonden.find()) {
            token = gevonden.group(1);
        }
        return antwoord;
    }

    /** A file that is no text. */
    byte[] bytes(String pad) {
        try {
            return client.send(verzoek(pad).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }

    /** What a form answers with, when that is a file. */
    byte[] postBytes(String pad, String... velden) {
        try {
            return client.send(
                            verzoek(pad)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(gecodeerd(velden)))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }

    /** As it comes through a proxy, for somebody at another address. */
    HttpResponse<String> getVia(String pad, String vanaf) {
        return stuur(verzoek(pad).header("X-Forwarded-For", vanaf).GET().build());
    }

    /** As it comes through a proxy that speaks TLS with who asks. */
    HttpResponse<String> getTls(String pad) {
        return stuur(verzoek(pad).header("X-Forwarded-Proto", "https").GET().build());
    }

    /** Sends a form; fields are given as name, value, name, value, …; the token of the last page goes with it. */
    public HttpResponse<String> post(String pad, String... velden) {
        return postRuw(pad, "application/x-www-form-urlencoded", gecodeerd(velden));
    }

    /** As a browser that goes to the answer. */
    HttpResponse<String> postAlsBrowser(String pad, String... velden) {
        return stuur(verzoek(pad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Mode", "navigate")
                .POST(BodyPublishers.ofString(gecodeerd(velden)))
                .build());
    }

    private String gecodeerd(String... velden) {
        StringBuilder body = new StringBuilder("csrf=").append(codeer(token));
        for (int i = 0; i < velden.length; i += 2) {
            body.append('&').append(codeer(velden[i])).append('=').append(codeer(velden[i + 1]));
        }
        return body.toString();
    }

    /** The value of a cookie; empty when there is none. */
    String koekje(String naam) {
        return koekjes.getCookieStore().getCookies().stream()
                .filter(een -> een.getName().equals(naam))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Somebody who got hold of all cookies of this browser. */
    Bezoeker kopie() {
        Bezoeker ander = new Bezoeker(URI.create(basis), vanaf);
        koekjes.getCookieStore()
                .getCookies()
                .forEach(een -> ander.koekjes.getCookieStore().add(URI.create(basis), een));
        return ander;
    }

    /** Any method. */
    HttpResponse<String> vraag(String methode, String pad) {
        return stuur(verzoek(pad).method(methode, BodyPublishers.noBody()).build());
    }

    /** As it stood in the last form. */
    String token() {
        return token;
    }

    HttpResponse<String> postRuw(String pad, String soort, String body) {
        return postRuw(pad, soort, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> postRuw(String pad, String soort, byte[] body) {
        return stuur(verzoek(pad)
                .header("Content-Type", soort)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** As our own script in the street asks it. */
    HttpResponse<String> haal(String pad) {
        return stuur(verzoek(pad).header("X-Straat", "1").GET().build());
    }

    /** As our own script in the street sends it. */
    HttpResponse<String> put(String pad, String soort, byte[] body) {
        return stuur(verzoek(pad)
                .header("Content-Type", soort)
                .header("X-Straat", "1")
                .PUT(BodyPublishers.ofByteArray(body))
                .build());
    }

    HttpResponse<String> putZonderScript(String pad) {
        return stuur(verzoek(pad)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}"))
                .build());
    }

    /** The version that the form on this page carries. */
    String versie(String pad) {
        Matcher gevonden = VERSIE.matcher(get(pad).body());
        if (!gevonden.find()) {
            throw new IllegalStateException("geen formulier op " + pad);
        }
        return gevonden.group(1);
    }

    private HttpRequest.Builder verzoek(String pad) {
        HttpRequest.Builder verzoek =
                HttpRequest.newBuilder(URI.create(basis + pad)).timeout(Duration.ofSeconds(60));
        return vanaf == null ? verzoek : verzoek.header("X-Forwarded-For", vanaf);
    }

    private HttpResponse<String> stuur(HttpRequest verzoek) {
        try {
            return client.send(verzoek, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
