import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case through the REST server of an engine, as its own documentation says: seven calls, without a page. */
final class PeerZaak implements Meting.Werk {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final String DEMO =
            "Basic " + Base64.getEncoder().encodeToString("admin:test".getBytes(StandardCharsets.UTF_8));

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String basis;
    private final boolean flowable;

    /** @param soort camunda, operaton or flowable */
    PeerZaak(String soort, String basis) {
        this.basis = basis;
        this.flowable = soort.equals("flowable");
    }

    @Override
    public void doe() throws Exception {
        String zaak = flowable
                ? vraag("/process-api/runtime/process-instances",
                        "{\"processDefinitionKey\":\"zaak\",\"variables\":[{\"name\":\"geschikt\",\"value\":true},"
                                + "{\"name\":\"buurt\",\"value\":\"BU00140000\"}]}")
                : vraag("/engine-rest/process-definition/key/zaak/start",
                        "{\"variables\":{\"geschikt\":{\"value\":true,\"type\":\"Boolean\"},"
                                + "\"buurt\":{\"value\":\"BU00140000\",\"type\":\"String\"}}}");
        String id = id(zaak);
        for (int stap = 0; stap < 3; stap++) {
            if (flowable) {
                String taken = vraag("/process-api/runtime/tasks?processInstanceId=" + id, null);
                vraag("/process-api/runtime/tasks/" + id(taken.replaceFirst("^.*?\"data\":", "")),
                        "{\"action\":\"complete\",\"variables\":[{\"name\":\"geschikt\",\"value\":true}]}");
            } else {
                String taak = id(vraag("/engine-rest/task?processInstanceId=" + id, null));
                vraag("/engine-rest/task/" + taak + "/complete",
                        "{\"variables\":{\"geschikt\":{\"value\":true,\"type\":\"Boolean\"}}}");
            }
        }
    }

    private String vraag(String pad, String body) throws Exception {
        HttpRequest.Builder vraag =
                HttpRequest.newBuilder(URI.create(basis + pad)).header("Content-Type", "application/json");
        if (flowable) {
            vraag.header("Authorization", DEMO);
        }
        HttpRequest klaar = body == null
                ? vraag.build()
                : vraag.POST(HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> antwoord =
                Tijden.van(pad, () -> http.send(klaar, HttpResponse.BodyHandlers.ofString()));
        if (antwoord.statusCode() >= 300) {
            throw new IllegalStateException(pad + " gaf " + antwoord.statusCode() + ": " + antwoord.body());
        }
        return antwoord.body();
    }

    private static String id(String json) {
        Matcher gevonden = ID.matcher(json);
        if (!gevonden.find()) {
            throw new IllegalStateException("geen id in " + json);
        }
        return gevonden.group(1);
    }
}
