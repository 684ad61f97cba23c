package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published, as far as it can be seen without making it; the rest is for {@code deploy/release --proef}. */
class UitgaveTest {

    private static final Path DELEN = Path.of("deploy/package");

    @TempDir
    private Path map;

    @Test
    void een_uitgepakt_archief_is_een_echte_installatie_met_de_gegevens_ernaast() throws IOException {
        Files.createDirectory(map.resolve("lib"));
        Files.createFile(map.resolve("lib/buurtregie.war"));
        Home programma = new Home(map);
        assertThat(programma.war(false)).isEqualTo(map.resolve("lib/buurtregie.war"));
        assertThat(programma.payara()).isEqualTo(map.resolve("lib/payara-micro.jar"));

        assertThat(Options.parse(List.of(), Map.of(), map))
                .isEqualTo(new Options("127.0.0.1", 8080, map.resolve("data"), 0, true));
        assertThat(Options.parse(List.of("--leeg"), Map.of(), map).empty()).isTrue();
        assertThatThrownBy(() -> Options.parse(List.of("--zaken", "5"), Map.of(), map))
                .hasMessageContaining("no demo city");
    }

    @Test
    void elke_instelling_in_het_voorbeeld_bestaat_en_mag_zo_aangezet_worden() throws IOException {
        List<String> aan = Files.readAllLines(DELEN.resolve("buurtregie.env")).stream()
                .filter(regel -> regel.matches("#BUURTREGIE_.*") && !regel.contains("_FILE="))
                .map(regel -> regel.substring(1))
                .toList();
        assertThat(aan).hasSizeGreaterThan(10);
        Path bestand = Files.write(map.resolve("buurtregie.env"), aan);
        Map<String, String> instellingen = Environment.read(
                bestand, Map.of("BUURTREGIE_DB_PASSWORD", "een eigen woord", "BUURTREGIE_S3_GEHEIM", "nog een"));
        ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
        int code = Checkup.run(List.of(), instellingen, new Home(map), new PrintStream(gezegd));
        assertThat(code).as(gezegd.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    @Functie("BEH-07")
    void van_elk_alarm_zegt_een_proef_wat_het_doet() throws IOException {
        String proeven = Files.readString(Path.of("deploy/watch/alerts-test.yml"));
        assertThat(alle(Files.readString(Path.of("deploy/watch/alerts.yml")), "- alert: (\\w+)"))
                .hasSizeGreaterThan(15)
                .allSatisfy(alarm -> assertThat(proeven)
                        .contains("alertname: " + alarm + ", exp_alerts: []")
                        .contains("alertname: " + alarm + "\n        exp_alerts:\n"));
    }

    /** A name that is not there any more would be traced by nobody, without a word. */
    @Test
    @Functie("BEH-07")
    void een_spoor_kent_elke_handeling_bij_haar_naam() throws Exception {
        Process acts = new ProcessBuilder("deploy/watch/acts").start();
        String gezegd = new String(acts.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(acts.waitFor()).isZero();
        Map<String, List<String>> namen = alle(gezegd, "([\\w.]+\\[[\\w,]+])")
                .collect(Collectors.toMap(
                        een -> een.substring(0, een.indexOf('[')),
                        een -> List.of(een.substring(een.indexOf('[') + 1, een.length() - 1)
                                .split(","))));
        assertThat(namen)
                .hasSizeGreaterThan(200)
                .containsEntry("nl.buurtregie.bemiddeling.SluitDubbel", List.of("sluit"));
        for (Map.Entry<String, List<String>> een : namen.entrySet()) {
            assertThat(Class.forName(een.getKey()).getDeclaredMethods())
                    .extracting(Method::getName)
                    .containsAll(een.getValue());
        }
    }

    /** The same paths in a checkout, in the archive and in the package. */
    @Test
    void waar_een_uitgegeven_document_naar_wijst_gaat_mee() throws IOException {
        Path bron = Path.of("deploy");
        List<String> delen =
                List.of(een("deploy/release", "DOCUMENTS=\\((.*)\\)").split(" "));
        for (String document : List.of("instellingen.md", "watch/README.md")) {
            Path waar = bron.resolve(document).getParent();
            assertThat(alle(Files.readString(bron.resolve(document)), "\\]\\(([^)#:]+)[^)]*\\)")
                            .filter(wijst -> !wijst.startsWith("http")))
                    .isNotEmpty()
                    .allSatisfy(wijst -> {
                        Path doel = waar.resolve(wijst).normalize();
                        assertThat(doel).exists();
                        assertThat(bron.relativize(doel).getName(0).toString()).isIn(delen);
                    });
        }
        assertThat(alle(Files.readString(DELEN.resolve("README.md")), "`((?:nginx|haproxy|watch)/[^`]*)`"))
                .hasSize(3)
                .allSatisfy(wijst -> assertThat(bron.resolve(wijst)).exists());
    }

    /** Nobody reads the English of a proxy. */
    @Test
    void als_er_geen_server_is_leest_men_achter_elke_proxy_dezelfde_pagina() throws IOException {
        String pagina = een("deploy/nginx/buurtregie.conf", " *return 503 '(.*)';");
        assertThat(pagina).contains("Even niet bereikbaar");
        assertThat(alle(
                        Files.readString(Path.of("deploy/haproxy/buurtregie.cfg")),
                        "http-error status 50[234] .* string '(.*)'"))
                .hasSize(3)
                .containsOnly(pagina);
    }

    /** They are written anew for where they lie then. */
    @Test
    void waar_de_stukken_voor_beveiliging_en_privacy_naar_wijzen_gaat_mee() throws IOException {
        Path bron = Path.of("src/docs");
        List<String> stukken =
                List.of(een("deploy/release", "PAPERS=\\((.*)\\)").split(" "));
        List<String> delen =
                List.of(een("deploy/release", "DOCUMENTS=\\((.*)\\)").split(" "));
        try (Stream<Path> alle = Files.walk(bron)) {
            List<Path> mee = Stream.concat(Stream.of(Path.of("SECURITY.md")), alle.filter(Files::isRegularFile))
                    .filter(stuk -> !stuk.startsWith(bron)
                            || stukken.contains(bron.relativize(stuk).getName(0).toString()))
                    .toList();
            assertThat(mee).hasSizeGreaterThan(90);
            for (Path stuk : mee) {
                assertThat(alle(Files.readString(stuk), "\\]\\(([^)#:]+)[^)]*\\)")
                                .filter(wijst -> !wijst.startsWith("http")))
                        .allSatisfy(wijst -> {
                            Path doel = stuk.resolveSibling(wijst).normalize();
                            assertThat(doel).as("%s", stuk).exists();
                            Path van = doel.startsWith("deploy") ? Path.of("deploy") : bron;
                            if (!doel.equals(Path.of("README.md"))) { // the archive has one of its own
                                assertThat(van.relativize(doel).getName(0).toString())
                                        .as("%s", stuk)
                                        .isIn(van == bron ? stukken : delen);
                            }
                        });
            }
        }
    }

    /** dpkg asks the old package to go on when the new one could not be unpacked. */
    @Test
    @Functie("UIT-03")
    void na_een_mislukte_upgrade_loopt_de_oude_dienst_weer() throws Exception {
        assertThat(postinst(List.of("abort-upgrade", "2:0.3.0"))).isEmpty();
    }

    /** The unit fails only after apt is done, where nobody reads why. */
    @Test
    @Functie("UIT-03")
    void een_upgrade_zegt_zelf_wat_er_mis_is_met_de_instellingen() throws Exception {
        assertThat(postinst(List.of("configure", "0.1.0")))
                .contains("runuser -u buurtregie -- buurtregie controle", "systemctl start buurtregie");
    }

    /** With what it calls replaced: what was told to the operator. */
    private String postinst(List<String> woorden) throws IOException, InterruptedException {
        Path run = Files.createDirectories(map.resolve("run/systemd/system"))
                .getParent()
                .getParent();
        Path stond = Files.createFile(run.resolve("buurtregie.upgrade"));
        Path deed = map.resolve("deed");
        for (String woord : List.of("adduser", "install", "chown", "chmod", "systemctl")) {
            Path als = Files.writeString(map.resolve(woord), "#!/bin/sh\necho " + woord + " $* >> " + deed + "\n");
            assertThat(als.toFile().setExecutable(true)).isTrue();
        }
        Path controle = Files.writeString(map.resolve("runuser"), "#!/bin/sh\necho runuser $*\nexit 11\n");
        assertThat(controle.toFile().setExecutable(true)).isTrue();
        Path script = Files.writeString(
                map.resolve("postinst"),
                Files.readString(DELEN.resolve("debian/postinst")).replace("/run/", run + "/"));
        ProcessBuilder dpkg = new ProcessBuilder("sh", script.toString());
        dpkg.command().addAll(woorden);
        dpkg.environment().put("PATH", map + ":" + System.getenv("PATH"));
        Process proces = dpkg.start();
        String gezegd = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor()).isZero();
        assertThat(Files.readAllLines(deed)).contains("systemctl start buurtregie.service");
        assertThat(stond).doesNotExist();
        return gezegd;
    }

    @Test
    @Functie("UIT-03")
    void de_dienst_mag_weinig_en_houdt_op_bij_wat_een_mens_moet_herstellen() throws IOException {
        List<String> regels = Files.readAllLines(DELEN.resolve("buurtregie.service"));
        assertThat(regels)
                .contains(
                        "User=buurtregie",
                        "NoNewPrivileges=yes",
                        "ProtectSystem=strict",
                        "ProtectHome=yes",
                        "PrivateTmp=yes",
                        "PrivateDevices=yes",
                        "CapabilityBoundingSet=",
                        "RestrictNamespaces=yes",
                        "SystemCallFilter=@system-service",
                        "StateDirectory=buurtregie",
                        "StateDirectoryMode=0700",
                        "KillMode=mixed", // the launcher stops the server before the database
                        "SuccessExitStatus=143",
                        "RestartPreventExitStatus=" + Exit.USAGE.code + " " + Exit.REFUSED.code + " "
                                + Exit.SETTINGS.code)
                .noneMatch(regel -> regel.startsWith("MemoryDenyWriteExecute=")); // Java would not start
    }

    @Test
    void elke_module_bestaat_en_de_talen_van_de_paginas_gaan_mee() throws IOException {
        List<String> modules = Files.readAllLines(DELEN.resolve("modules")).stream()
                .filter(regel -> regel.matches("[+-] .*"))
                .map(regel -> regel.split(" ")[1])
                .toList();
        assertThat(modules)
                .doesNotHaveDuplicates()
                .contains("jdk.crypto.ec", "jdk.localedata", "jdk.charsets", "jdk.security.auth", "java.sql")
                .allMatch(naam -> ModuleFinder.ofSystem().find(naam).isPresent());
        String talen = een("deploy/release", "LOCALES=(.*)");
        assertThat(talen.split(","))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Language.values()).map(Language::code).toArray(String[]::new));
    }

    @Test
    void het_commando_van_de_uitgave_kent_elke_opdracht_en_zegt_nee_tegen_een_andere() throws Exception {
        String hulp = zegt(0, "help");
        assertThat(alle(hulp, "(?m)^  ([a-z]+) {2}").toList())
                .containsExactly(
                        "start", "controle", "account", "key", "backup", "restore", "facts", "files", "version", "help")
                .allSatisfy(opdracht -> assertThat(zegt(0, opdracht, "--help")).contains("Usage: buurtregie"));
        assertThat(hulp.replaceAll("\\s+", " "))
                .as("as deploy/start says it")
                .contains("ends with 0, 11, 2 (an option or the address) or 6 (the data began as a demo, or not)");
        assertThat(zegt(0, "restore", "--help")).contains("--proef", "--zonder-gewist", "--teruggezet");
        assertThat(zegt(0, "key", "--help")).contains("replace", "lost", "--bestanden");
        assertThat(zegt(Exit.USAGE.code, "begin")).contains("Unknown command begin");
        Files.writeString(map.resolve("VERSION"), "1.2.3\n");
        assertThat(zegt(0, "version")).isEqualTo("1.2.3\n");
    }

    @Test
    @Functie("UIT-06")
    void het_commando_geeft_alles_door_aan_de_meegebrachte_java() throws Exception {
        Path java = Files.createDirectories(map.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$LD_LIBRARY_PATH $@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(map.resolve("runtime/lib/system"));
        Path commando = Files.createDirectory(map.resolve("bin")).resolve("buurtregie");
        Files.copy(DELEN.resolve("buurtregie"), commando);
        assertThat(loop(0, List.of("sh", commando.toString(), "--settings", "/een/bestand", "start", "--port", "81")))
                .startsWith(map.toRealPath() + "/runtime/lib/system")
                .contains("-Dbuurtregie.home=" + map.toRealPath() + " -Dbuurtregie.settings=/een/bestand ")
                .endsWith(" " + Buurtregie.class.getName() + " start --port 81\n");
    }

    @Test
    void de_versie_is_de_tag_of_de_vastlegging_en_zonder_git_die_van_het_project() throws Exception {
        Path kopie = map.resolve("ergens");
        Files.createDirectories(kopie.resolve("deploy"));
        Files.copy(Path.of("deploy/version"), kopie.resolve("deploy/version"));
        Files.copy(Path.of("pom.xml"), kopie.resolve("pom.xml"));
        String project = Release.version().replaceFirst("-dev[.].*", "");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + project + "</version>");
        assertThat(versie(kopie)).isEqualTo(project);

        git(map, "init", "--quiet"); // of something else: what is unpacked in it has no commit of its own
        git(map, "commit", "--quiet", "--allow-empty", "--message=leeg");
        assertThat(versie(kopie)).isEqualTo(project);

        git(kopie, "init", "--quiet");
        git(kopie, "add", ".");
        git(kopie, "commit", "--quiet", "--message=alles");
        assertThat(versie(kopie)).matches(Pattern.quote(project) + "-dev[.][0-9a-f]{8}");
        git(kopie, "tag", "v7.8.9");
        assertThat(versie(kopie)).isEqualTo("7.8.9");
        Files.createFile(kopie.resolve("nog-niet-vastgelegd"));
        assertThat(versie(kopie)).matches(Pattern.quote(project) + "-dev[.][0-9a-f]{8}[.]changed");
    }

    private static String versie(Path kopie) throws IOException, InterruptedException {
        return loop(0, List.of("bash", kopie.resolve("deploy/version").toString()))
                .strip();
    }

    private static void git(Path waar, String... woorden) throws IOException, InterruptedException {
        List<String> commando = new ArrayList<>(
                List.of("git", "-C", waar.toString(), "-c", "user.name=a", "-c", "user.email=a@b.example"));
        commando.addAll(List.of(woorden));
        loop(0, commando);
    }

    private static String loop(int code, List<String> commando) throws IOException, InterruptedException {
        Process proces = new ProcessBuilder(commando).redirectErrorStream(true).start();
        String gezegd = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor()).as(gezegd).isEqualTo(code);
        return gezegd;
    }

    private String zegt(int code, String... woorden) {
        ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
        PrintStream uit = new PrintStream(gezegd, true, StandardCharsets.UTF_8);
        assertThat(Buurtregie.run(List.of(woorden), new Home(map), uit, uit)).isEqualTo(code);
        return gezegd.toString(StandardCharsets.UTF_8);
    }

    private static String een(String bestand, String vorm) throws IOException {
        return alle(Files.readString(Path.of(bestand)), "(?m)^" + vorm + "$")
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> alle(String tekst, String vorm) {
        return Pattern.compile(vorm).matcher(tekst).results().map((MatchResult deel) -> deel.group(1));
    }
}
