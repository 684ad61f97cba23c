package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.Functie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The chart, read by Helm and judged by what Kubernetes knows of its own objects; no cluster. */
class ChartTest {

    private static final Path CHART = Path.of("deploy/chart");
    private static final Gson JSON = new Gson();

    private static final String KLEIN = """
            address: https://buurt.example
            database: {url: "jdbc:postgresql://pg.example:5432/buurtregie?sslmode=verify-full"}
            """;

    private static final String GROOT = KLEIN.replace("buurtregie?", "buurtregie?connectTimeout=5&")
                    .replace("}\n", ", owner: buurtregie_eigenaar}\n")
            + """
            replicas: 3
            image: {repository: registry.example/buurtregie, tag: 1.2.3}
            imagePullSecrets: [{name: pull}]
            secretSettings: {BUURTREGIE_BACKUP_SLEUTEL: backup-key, BUURTREGIE_MAIL_PASSWORD: mail-password, BUURTREGIE_GEZOND_SLEUTEL: watch-key, BUURTREGIE_S3_GEHEIM: bucket-secret}
            settings: {BUURTREGIE_MAIL_HOST: smtp.example, BUURTREGIE_MAIL_PORT: "587", BUURTREGIE_LOG: json, BUURTREGIE_BESTANDEN: s3,
              BUURTREGIE_S3_ADRES: "https://s3.example", BUURTREGIE_S3_BUCKET: buurtregie, BUURTREGIE_S3_GEBRUIKER: buurtregie}
            javaOptions: -Xmx1g
            proxies: [10.42.0.0/16, "fd00::/8"]
            ingress: {enabled: true, className: nginx, tlsSecret: tls, annotations: {a: "b"}}
            networkPolicy:
              from: [{namespaceSelector: {matchLabels: {name: ingress}}}]
              to: [{ipBlock: {cidr: 192.0.2.0/24}}]
            podAnnotations: {c: "d"}
            nodeSelector: {disk: ssd}
            tolerations: [{key: only, operator: Exists}]
            affinity: {nodeAffinity: {}}
            backup: {existingClaim: bewaard}
            """;

    /** {@code helm template proef} of the chart of then. */
    private static final Map<String, String> LABELS_VAN_0_1_0 = Map.of(
            "app.kubernetes.io/name", "buurtregie",
            "app.kubernetes.io/instance", "proef",
            "app.kubernetes.io/version", "0.1.0",
            "app.kubernetes.io/managed-by", "Helm",
            "helm.sh/chart", "buurtregie-0.1.0");

    @TempDir
    private Path map;

    private Path chart;

    /** What throws when Kubernetes does not know a field, misses one, or has it of another kind. */
    private interface Rechter {
        void keur(JsonElement deel) throws IOException;
    }

    private static final Map<String, Rechter> RECHTERS = Map.of(
            "Deployment", V1Deployment::validateJsonElement,
            "Job", V1Job::validateJsonElement,
            "Service", V1Service::validateJsonElement,
            "Ingress", V1Ingress::validateJsonElement,
            "NetworkPolicy", V1NetworkPolicy::validateJsonElement,
            "PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
            "PodMonitor", deel -> {}); // of the operator of Prometheus: Kubernetes itself knows nothing of it

    /** Without the version of Kubernetes that it asks for: this Helm takes itself for one of 1.20, whatever it reads. */
    @BeforeEach
    void leg_neer() throws IOException {
        chart = map.resolve("chart");
        Folders.copy(CHART, chart);
        vervang("Chart.yaml", "(?m)^kubeVersion:.*$", "");
    }

    private void vervang(String bestand, String wat, String door) throws IOException {
        Path waar = chart.resolve(bestand);
        Files.writeString(waar, Files.readString(waar).replaceFirst(wat, door));
    }

    @Test
    @Functie("UIT-06")
    void helm_leest_het_zonder_opmerkingen() throws IOException {
        vervang("values.yaml", "(?m)^address: \"\"", "address: https://buurt.example");
        vervang("values.yaml", "(?m)^  url: \"\"", "  url: jdbc:postgresql://pg.example/buurtregie");
        LintResult oordeel = new Helm(chart).lint().strict().call();
        assertThat(oordeel.isFailed()).as(oordeel.getMessages().toString()).isFalse();
        assertThat(oordeel.getMessages())
                .filteredOn(bericht -> bericht.matches("(?s).*\\[(WARNING|ERROR)].*"))
                .isEmpty();
    }

    @Test
    @Functie("UIT-06")
    void kubernetes_kent_elk_deel_zoals_het_er_staat() throws IOException {
        assertThat(delen(KLEIN)).containsOnlyKeys("Deployment", "Service", "NetworkPolicy");
        assertThat(delen(GROOT))
                .containsOnlyKeys("Deployment", "Service", "Ingress", "NetworkPolicy", "PodDisruptionBudget");
        assertThatThrownBy(() -> V1Service.validateJsonElement(
                        JSON.toJsonTree(Map.of("spec", Map.of("sesionAffinity", "ClientIP")))))
                .as("de rechter ziet een tikfout")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Functie("UIT-06")
    void het_programma_mag_niets_en_krijgt_zijn_geheimen_als_bestand() throws IOException {
        JsonObject pod = pod(GROOT);
        assertThat(pod.getAsJsonObject("securityContext").get("runAsNonRoot").getAsBoolean())
                .isTrue();
        JsonObject programma = pod.getAsJsonArray("containers").get(0).getAsJsonObject();
        assertThat(programma.get("image").getAsString()).isEqualTo("registry.example/buurtregie:1.2.3");
        assertThat(programma.getAsJsonObject("securityContext").toString())
                .contains("\"readOnlyRootFilesystem\":true", "\"allowPrivilegeEscalation\":false", "[\"ALL\"]");
        Map<String, String> gegeven = instellingen(GROOT);
        assertThat(gegeven)
                .containsEntry("BUURTREGIE_PROXY_VERTROUWD", "10.42.0.0/16,fd00::/8")
                .containsEntry("BUURTREGIE_MAIL_PASSWORD_FILE", "/run/secrets/buurtregie/mail-password")
                .containsEntry("BUURTREGIE_DB_MIGRATIE_PASSWORD_FILE", "/run/secrets/buurtregie/owner-password");
        String geheimen = pod.getAsJsonArray("volumes").toString();
        assertThat(gegeven.entrySet())
                .filteredOn(een -> een.getKey().endsWith("_FILE"))
                .hasSize(7)
                .allMatch(een -> geheimen.contains(
                        "\"path\":\"" + Path.of(een.getValue()).getFileName() + "\""));
    }

    @Test
    @Functie("UIT-06")
    void elke_instelling_van_de_kaart_bestaat_en_mag_zo() throws IOException {
        for (String waarden : new String[] {KLEIN, GROOT}) {
            Map<String, String> omgeving = new HashMap<>();
            instellingen(waarden)
                    .forEach((naam, waarde) -> omgeving.put(naam, naam.endsWith("_FILE") ? bestand() : waarde));
            ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
            int code = Checkup.run(List.of(), omgeving, Home.ofThisProcess(), new PrintStream(gezegd));
            assertThat(code).as(gezegd.toString(StandardCharsets.UTF_8)).isZero();
        }
    }

    @Test
    @Functie("UIT-06")
    void terugzetten_gebeurt_terwijl_het_programma_stilstaat() throws IOException {
        Map<String, JsonObject> delen = delen(GROOT + "once: [restore, --teruggezet, \"2026-11-30T09:15:00+01:00\"]\n");
        assertThat(delen.get("Deployment")
                        .getAsJsonObject("spec")
                        .get("replicas")
                        .getAsInt())
                .isZero();
        String eenmaal = delen.get("Job").toString();
        assertThat(eenmaal)
                .contains("[\"restore\",\"--teruggezet\",\"2026-11-30T09:15:00+01:00\"]", "\"restartPolicy\":\"Never\"")
                .contains("BUURTREGIE_DB_SLEUTEL_FILE", "\"claimName\":\"bewaard\"")
                .doesNotContain("Probe");
    }

    /** What Kubernetes does with labels: the one that runs once is held to the rules of the network, and gets no visitors. */
    @Test
    @Functie("UIT-06")
    void de_netwerkregels_gelden_ook_voor_wat_eenmaal_draait_maar_bezoek_komt_er_niet() throws IOException {
        Map<String, JsonObject> delen = delen(GROOT + "once: [restore, x]\npodMonitor: {enabled: true}\n");
        JsonObject vast =
                mal(delen.get("Deployment")).getAsJsonObject("metadata").getAsJsonObject("labels");
        JsonObject eenmaal = mal(delen.get("Job")).getAsJsonObject("metadata").getAsJsonObject("labels");
        JsonObject regels = delen.get("NetworkPolicy").getAsJsonObject("spec").getAsJsonObject("podSelector");
        assertThat(List.of(vast, eenmaal)).allMatch(labels -> past(regels, labels));
        assertThat(past(regels, JSON.toJsonTree(LABELS_VAN_0_1_0).getAsJsonObject()))
                .as("what still runs during an upgrade")
                .isTrue();
        for (String vreemd : List.of("app.kubernetes.io/name", "app.kubernetes.io/instance")) {
            JsonObject ander = vast.deepCopy();
            ander.addProperty(vreemd, "ander");
            assertThat(past(regels, ander)).as(vreemd).isFalse();
        }
        JsonObject bezoek = delen.get("Service").getAsJsonObject("spec").getAsJsonObject("selector");
        for (JsonObject keuze : List.of(
                bezoek,
                kiest(delen.get("Deployment"), "selector"),
                kiest(delen.get("PodDisruptionBudget"), "selector"),
                kiest(delen.get("PodMonitor"), "selector"))) {
            assertThat(keuze.keySet())
                    .as("of a Deployment it can never change")
                    .containsExactlyInAnyOrder("app.kubernetes.io/name", "app.kubernetes.io/instance");
            assertThat(vast.entrySet()).containsAll(keuze.entrySet());
            assertThat(eenmaal.get("app.kubernetes.io/name")).isNotEqualTo(keuze.get("app.kubernetes.io/name"));
        }
    }

    /** As Kubernetes does: each expression has to fit. */
    private static boolean past(JsonObject keuze, JsonObject labels) {
        assertThat(keuze.keySet()).containsExactly("matchExpressions");
        return keuze.getAsJsonArray("matchExpressions").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .peek(een -> assertThat(een.get("operator").getAsString()).isEqualTo("In"))
                .allMatch(een -> een.getAsJsonArray("values")
                        .contains(labels.get(een.get("key").getAsString())));
    }

    private static JsonObject mal(JsonObject deel) {
        return deel.getAsJsonObject("spec").getAsJsonObject("template");
    }

    private static JsonObject kiest(JsonObject deel, String wat) {
        return deel.getAsJsonObject("spec").getAsJsonObject(wat).getAsJsonObject("matchLabels");
    }

    @Test
    @Functie("UIT-06")
    void een_getal_zonder_aanhalingstekens_wordt_geen_ander_getal() throws IOException {
        for (String getal : List.of("0501234567", "31501234567", "587", "1.5")) {
            assertThatThrownBy(() -> sjabloon(KLEIN + "settings: {BUURTREGIE_LOKET_TELEFOON: " + getal + "}\n"))
                    .hasMessageContaining("settings.BUURTREGIE_LOKET_TELEFOON is a number: put quotes around it");
        }
        assertThat(
                        instellingen(
                                KLEIN
                                        + "settings: {BUURTREGIE_LOKET_TELEFOON: \"0501234567\", BUURTREGIE_OPEN311_UITGEBREID: true}\n"))
                .containsEntry("BUURTREGIE_LOKET_TELEFOON", "0501234567")
                .containsEntry("BUURTREGIE_OPEN311_UITGEBREID", "true");
    }

    @Test
    @Functie("UIT-06")
    void waar_het_cluster_de_nummers_geeft_noemt_de_kaart_er_geen() throws IOException {
        assertThat(pod(KLEIN).toString()).contains("\"runAsUser\":65532", "\"fsGroup\":65532");
        String pod = pod(KLEIN + "securityContext: {numbers: false}\nserviceAccountName: buurt\n")
                .toString();
        assertThat(pod).doesNotContain("65532").contains("\"runAsNonRoot\":true", "\"serviceAccountName\":\"buurt\"");
    }

    /** Helm upgrade --reuse-values: what this chart has that the one of then had not, is not there. */
    @Test
    @Functie("UIT-06")
    void met_de_waarden_van_een_eerdere_kaart_is_er_wat_er_met_de_eigen_is() throws IOException {
        String nu = sjabloon(KLEIN);
        String gezegd = gezegd(KLEIN);
        Files.copy(
                Path.of("src/test/resources/eerdere-versies/chart-0.1.0.yaml"),
                chart.resolve("values.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(sjabloon(KLEIN)).isEqualTo(nu).contains("runAsUser: 65532");
        assertThat(gezegd(KLEIN)).isEqualTo(gezegd);
    }

    @Test
    @Functie("UIT-06")
    void prometheus_vraagt_elke_server_zelf_onder_de_naam_van_de_waarschuwingen() throws IOException {
        assertThat(delen(KLEIN)).doesNotContainKey("PodMonitor");
        Map<String, JsonObject> delen = delen(KLEIN + "podMonitor: {enabled: true, labels: {release: prometheus}}\n");
        assertThat(delen.get("PodMonitor").toString())
                .contains(
                        "\"jobLabel\":\"app.kubernetes.io/name\"",
                        "\"path\":\"/gezond/metingen\"",
                        "\"release\":\"prometheus\"");
        assertThat(mal(delen.get("Deployment")).toString()).contains("\"app.kubernetes.io/name\":\"buurtregie\"");
    }

    @Test
    @Functie("UIT-06")
    void wat_na_afloop_gezegd_wordt_noemt_alleen_wat_er_blijft() throws IOException {
        assertThat(gezegd(KLEIN))
                .contains("(files, facts)", "goes with the pod")
                .doesNotContain("access log");
        assertThat(gezegd(GROOT))
                .contains("(backup, files, facts)", "\"claimName\": \"bewaard\"", "cp kopie:/backup")
                .contains("enable-access-log");
        assertThat(gezegd(GROOT.replace("a: \"b\"", "nginx.ingress.kubernetes.io/enable-access-log: \"false\"")))
                .doesNotContain("enable-access-log");
    }

    /** While the database is away each server answers with a page that says so: whoever is taken out shows nothing. */
    @Test
    @Functie("UIT-06")
    void een_database_die_weg_is_haalt_niet_alle_servers_uit_de_dienst_en_wie_stopt_gaat_er_eerst_uit()
            throws IOException {
        assertThat(pod(KLEIN)
                        .getAsJsonArray("containers")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("readinessProbe")
                        .toString())
                .contains("/gezond/begonnen");
        assertThat(instellingen(KLEIN)).containsEntry("BUURTREGIE_STOP_WACHT", "8");
        assertThat(pod(KLEIN + "settings: {BUURTREGIE_STOP_WACHT: \"20\"}\n").toString())
                .contains("\"value\":\"20\"")
                .doesNotContain("\"value\":\"8\"");
    }

    private String gezegd(String waarden) throws IOException {
        return new Helm(chart)
                .install()
                .clientOnly()
                .withName("proef")
                .withNamespace("buurt")
                .withValuesFile(Files.writeString(map.resolve("waarden.yaml"), waarden))
                .call()
                .getOutput();
    }

    @Test
    @Functie("UIT-06")
    void met_een_map_voor_een_machine_gaat_de_oude_eerst_weg() throws IOException {
        String alleen = KLEIN
                + "secretSettings: {BUURTREGIE_BACKUP_SLEUTEL: k}\nbackup: {existingClaim: bewaard}\ncertificates: gezag\n";
        assertThat(delen(alleen).get("Deployment").toString())
                .contains("\"type\":\"Recreate\"")
                .contains("\"configMap\":{\"name\":\"gezag\"}", "\"mountPath\":\"/etc/buurtregie/certificates\"");
        assertThat(delen(GROOT).get("Deployment").toString()).contains("\"type\":\"RollingUpdate\"");
    }

    @Test
    @Functie("UIT-06")
    void wie_iets_vergeet_of_verkeerd_schrijft_hoort_het_voor_er_iets_begint() {
        for (String fout : new String[] {
            "",
            KLEIN.replace("https://buurt.example", "buurt.example"),
            KLEIN + "replicaas: 2\n",
            KLEIN + "replicas: 0\n",
            KLEIN + "settings: {MAIL_HOST: smtp.example}\n"
        }) {
            assertThatThrownBy(() -> sjabloon(fout))
                    .as(fout)
                    .hasMessageContaining("values don't meet the specifications");
        }
    }

    @Test
    @Functie("UIT-06")
    void wie_reservekopieen_wil_zegt_waar_ze_blijven() throws IOException {
        assertThat(pod(GROOT).getAsJsonArray("volumes").toString()).contains("\"claimName\":\"bewaard\"");
        String aan = GROOT.replace("BUURTREGIE_LOG: json", "BUURTREGIE_LOG: json, BUURTREGIE_BACKUP: true");
        assertThat(instellingen(aan)).containsKey("BUURTREGIE_BACKUP_SLEUTEL_FILE");
        String sleutelloos = "BUURTREGIE_BACKUP_SLEUTEL: backup-key, ";
        for (String fout : List.of(
                GROOT.replace(sleutelloos, ""),
                aan.replace(sleutelloos, ""),
                aan.replace("backup: {existingClaim: bewaard}", ""))) {
            assertThatThrownBy(() -> sjabloon(fout)).hasMessageContaining("go with the pod");
        }
    }

    private String bestand() {
        try {
            return Files.writeString(map.resolve("geheim"), "k".repeat(43) + "=")
                    .toString();
        } catch (IOException vol) {
            throw new UncheckedIOException(vol);
        }
    }

    private Map<String, String> instellingen(String waarden) throws IOException {
        Map<String, String> alle = new HashMap<>();
        for (JsonElement een : pod(waarden)
                .getAsJsonArray("containers")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("env")) {
            alle.put(
                    een.getAsJsonObject().get("name").getAsString(),
                    een.getAsJsonObject().get("value").getAsString());
        }
        return alle;
    }

    private JsonObject pod(String waarden) throws IOException {
        return delen(waarden)
                .get("Deployment")
                .getAsJsonObject("spec")
                .getAsJsonObject("template")
                .getAsJsonObject("spec");
    }

    /** Each judged, by its kind. */
    private Map<String, JsonObject> delen(String waarden) throws IOException {
        Map<String, JsonObject> delen = new HashMap<>();
        for (Object deel : new Yaml().loadAll(sjabloon(waarden))) {
            if (deel != null) {
                JsonObject json = JSON.toJsonTree(deel).getAsJsonObject();
                String soort = json.get("kind").getAsString();
                RECHTERS.get(soort).keur(json);
                assertThat(delen.put(soort, json)).isNull();
            }
        }
        return delen;
    }

    private String sjabloon(String waarden) throws IOException {
        TemplateCommand sjabloon = new Helm(chart).template().withName("proef").withNamespace("buurt");
        return sjabloon.withValuesFile(Files.writeString(map.resolve("waarden.yaml"), waarden))
                .call();
    }
}
