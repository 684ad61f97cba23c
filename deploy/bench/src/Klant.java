import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: keeps its cookies and sends each form with its token. */
final class Klant {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSIE = Pattern.compile("name=\"versie\" value=\"([0-9]+)\"");
    static final String WACHTWOORD = "Demo-stad-Groningen-1";

    /** Hears of each act that the server says it kept: the path, and where the browser is sent. */
    static volatile BiConsumer<String, String> gehoord = (pad, naar) -> {};

    private final String basis;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private String token = "";
    private String laatste = "";
    private String naar = "";
    private int status;

    Klant(String basis, String gebruiker) throws Exception {
        this.basis = basis;
        get("/inloggen");
        HttpResponse<String> in = post("/inloggen", "gebruikersnaam", gebruiker, "wachtwoord", WACHTWOORD);
        if (in.statusCode() != 303) {
            throw new IllegalStateException(gebruiker + " kan niet inloggen: " + in.statusCode());
        }
        get("/wachtwoord");
    }

    private Klant(String basis) {
        this.basis = basis;
    }

    /** Somebody without an account. */
    static Klant zomaar(String basis) {
        return new Klant(basis);
    }

    String get(String pad) throws Exception {
        HttpRequest vraag = HttpRequest.newBuilder(URI.create(basis + pad)).timeout(Duration.ofSeconds(90)).build();
        HttpResponse<String> antwoord = Tijden.van("GET " + pad, () -> http.send(vraag, HttpResponse.BodyHandlers.ofString()));
        if (antwoord.statusCode() >= 500) {
            throw new IllegalStateException(pad + " gaf " + antwoord.statusCode());
        }
        laatste = antwoord.body();
        status = antwoord.statusCode();
        naar = antwoord.headers().firstValue("Location").orElse("");
        Matcher gevonden = TOKEN.matcher(laatste);
        if (gevonden.find()) {
            token = gevonden.group(1);
        }
        return laatste;
    }

    /** What comes back, whatever it is. */
    HttpResponse<String> vraag(String pad) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(basis + pad))
                        .timeout(Duration.ofSeconds(90))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    int status() {
        return status;
    }

    HttpResponse<String> post(String pad, String... velden) throws Exception {
        StringBuilder body = new StringBuilder("csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        for (int i = 0; i < velden.length; i += 2) {
            body.append('&').append(velden[i]).append('=').append(URLEncoder.encode(velden[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest vraag = HttpRequest.newBuilder(URI.create(basis + pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(90))
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> antwoord = Tijden.van("POST " + pad, () -> http.send(vraag, HttpResponse.BodyHandlers.ofString()));
        if (antwoord.statusCode() == 303) {
            gehoord.accept(pad, antwoord.headers().firstValue("Location").orElse(""));
        }
        return antwoord;
    }

    /** A form with a field and a file. */
    HttpResponse<String> bestand(String pad, String veld, String waarde, String bestand) throws Exception {
        String grens = "grens" + System.nanoTime();
        String body = deel(grens, "csrf", token) + deel(grens, veld, waarde)
                + deel(grens, "bestand\"; filename=\"bestand.csv", bestand) + "--" + grens + "--\r\n";
        return http.send(
                HttpRequest.newBuilder(URI.create(basis + pad))
                        .header("Content-Type", "multipart/form-data; boundary=" + grens)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String deel(String grens, String naam, String waarde) {
        return "--" + grens + "\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n" + waarde + "\r\n";
    }

    /** What the street page's own script sends; throws when the server does not take it. */
    void put(String pad, String soort, byte[] inhoud) throws Exception {
        HttpResponse<String> antwoord = http.send(
                HttpRequest.newBuilder(URI.create(basis + pad))
                        .header("Content-Type", soort)
                        .header("X-Straat", "1")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(inhoud))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (antwoord.statusCode() > 201) {
            throw new IllegalStateException(pad + " gaf " + antwoord.statusCode() + ": " + antwoord.body());
        }
    }

    /** Whether this person may do this step now. */
    boolean isStap(String nummer, String deel) throws Exception {
        return VERSIE.matcher(get("/bemiddelingen/" + nummer + "/" + deel)).find();
    }

    /** Opens the form of a step and sends it filled in, again when the other mediator's yes came in between; throws when the server does not accept it. */
    void stap(String nummer, String deel, String... velden) throws Exception {
        int keer = 0;
        while (!stapLukt(nummer, deel, keer++ < 3, velden)) {
            // once more
        }
    }

    private boolean stapLukt(String nummer, String deel, boolean magNogEens, String... velden) throws Exception {
        String pad = "/bemiddelingen/" + nummer + "/" + deel;
        Matcher versie = VERSIE.matcher(get(pad));
        if (!versie.find()) {
            throw new IllegalStateException("geen formulier op " + pad + " maar " + status + " " + naar + " "
                    + laatste.replaceAll("(?s).*<main", "<main").replaceAll("<[^>]*>|\\s+", " "));
        }
        String[] alles = new String[velden.length + 2];
        alles[0] = "versie";
        alles[1] = versie.group(1);
        System.arraycopy(velden, 0, alles, 2, velden.length);
        HttpResponse<String> antwoord = post(pad, alles);
        if (antwoord.statusCode() == 409 && magNogEens) {
            return false;
        }
        if (antwoord.statusCode() != 303) {
            throw new IllegalStateException(pad + " gaf " + antwoord.statusCode() + ": "
                    + antwoord.body().replaceAll("(?s).*<h1", "<h1").replaceAll("<[^>]*>|\\s+", " "));
        }
        return true;
    }
}
