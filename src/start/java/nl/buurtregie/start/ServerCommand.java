package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line of the server, with the small files that it reads. */
class ServerCommand {

    /** More options of the operator for Java. */
    static final String EXTRA = "BUURTREGIE_JAVA_OPTS";

    private static final String CONFIG = "set configs.config.server-config.";
    private static final String LISTENER =
            CONFIG + "network-config.network-listeners.network-listener.http-listener.";

    /** With one thread a night of clearing up, or a mail server that is slow to answer, holds up all other rounds. */
    private static final String ROUNDS = "set resources.managed-scheduled-executor-service."
            + "concurrent/__defaultManagedScheduledExecutorService.core-pool-size=4";

    /** Its parts come up one after another: side by side one sometimes trips over the list of another, and all goes down (Payara 6101). */
    private static final String ONE_AT_A_TIME = "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS";

    /** An agent changes classes: nothing may be learned with it, and what was learned without it is of other classes. */
    private static final String AGENT = "-javaagent:";

    /**
     * The slow compiler waits five times as long before it takes a method: with what is usual it took half of the processor in the
     * first minutes, for code that ran only at the start.
     */
    private static final List<String> LATER = List.of(
            "-XX:Tier4InvocationThreshold=25000",
            "-XX:Tier4MinInvocationThreshold=3000",
            "-XX:Tier4CompileThreshold=75000",
            "-XX:Tier4BackEdgeThreshold=200000");

    private final Options options;
    private final DataDirectory data;
    private final ServerFolder folder;

    ServerCommand(Options options, DataDirectory data, ServerFolder folder) {
        this.options = options;
        this.data = data;
        this.folder = folder;
    }

    /**
     * The JVM would begin with a sixty-fourth of the machine and keep it. Ours begins small and grows when there is work.
     *
     * @param extra more JVM options of the operator, after ours so that they win
     */
    List<String> build(Path war, String extra) throws IOException {
        List<String> command = new ArrayList<>(LATER);
        command.add(0, ServerFolder.java());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Xms192m",
                "-Xmx512m",
                "-Xmn64m",
                "-XX:MinHeapFreeRatio=30",
                "-XX:MaxHeapFreeRatio=50",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                ONE_AT_A_TIME,
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dbuurtregie.leaving=" + folder.leaving(),
                "-Djava.io.tmpdir=" + emptyFolder()));
        command.addAll(extra.contains(AGENT) ? List.of("-Xshare:auto") : classArchive());
        Arrays.stream(extra.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .forEach(command::add);
        command.addAll(List.of("-jar", folder.launcher().toString(), "--nocluster", "--disablephonehome"));
        command.addAll(List.of("--maxhttpthreads", "32"));
        command.addAll(List.of("--logproperties", logging().toString()));
        command.addAll(List.of("--prebootcommandfile", preboot().toString()));
        command.addAll(List.of("--postdeploycommandfile", opens().toString()));
        command.addAll(List.of("--port", Integer.toString(options.port())));
        command.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
        return command;
    }

    private Path emptyFolder() throws IOException {
        Path temporary = data.path().resolve("tmp");
        Folders.delete(temporary);
        return Files.createDirectory(temporary);
    }

    /**
     * The first run writes what it learned when it stops; the next ones start from it: the loaded classes, and from Java 25 on also
     * what was worth to be compiled (JEP 515), which takes a third of the processor time off a start.
     */
    private List<String> classArchive() {
        Path archive = folder.classArchive();
        if (ServerFolder.learns()) {
            String option =
                    Files.exists(archive) ? "-XX:AOTCache=" + archive : "-XX:AOTCacheOutput=" + folder.newClassArchive();
            return List.of(option, "-Xlog:aot*=off");
        }
        List<String> options = new ArrayList<>(List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        String base = Files.exists(folder.base()) ? folder.base().toString() : "";
        if (Files.exists(archive)) {
            options.add("-XX:SharedArchiveFile=" + (base.isEmpty() ? "" : base + ":") + archive);
        } else {
            options.add("-XX:ArchiveClassesAtExit=" + folder.newClassArchive());
            if (!base.isEmpty()) {
                options.add("-XX:SharedArchiveFile=" + base);
            }
        }
        return options;
    }

    /**
     * Clustering has to be off in two places, and only the address written here keeps the server off the network. Beans are
     * in our own classes, which have a beans.xml: looking for them in every library took ten seconds of a processor. Nobody
     * changes the program while it runs, so nobody has to look for that each two seconds.
     */
    private Path preboot() throws IOException {
        String config = CONFIG;
        String http = config + "network-config.protocols.protocol.http-listener.http.";
        return Files.write(
                folder.path().resolve("config").resolve("preboot"),
                List.of(
                        config + "hazelcast-config-specific-configuration.enabled=false",
                        config + "microprofile-metrics-configuration.enabled=false",
                        "set-microprofile-healthcheck-configuration --enabled=false",
                        "set-openapi-configuration --enabled=false",
                        config + "cdi-service.enable-implicit-cdi=false",
                        config + "admin-service.das-config.dynamic-reload-enabled=false",
                        config + "admin-service.das-config.autodeploy-enabled=false",
                        ROUNDS,
                        LISTENER + "address=" + options.address().getHostAddress(),
                        LISTENER + "enabled=false",
                        config + "network-config.transports.transport.tcp.read-timeout-millis=10000",
                        http + "cookie-same-site-enabled=true",
                        http + "cookie-same-site-value=Lax",
                        http + "compression=on",
                        http + "compression-min-size-bytes=1024",
                        http + "compressable-mime-type=text/html,text/css,text/javascript,application/javascript,"
                                + "application/json,application/geo+json,application/xml,image/svg+xml,text/csv",
                        http + "server-header=false",
                        http + "xpowered-by=false"));
    }

    /**
     * The port opens when there is a page: before that the server answers with an empty 500, through all migrations of an upgrade.
     * On a closed port a proxy shows its own page, and a phone keeps what it has.
     */
    private Path opens() throws IOException {
        return Files.writeString(folder.path().resolve("config").resolve("opens"), LISTENER + "enabled=true\n");
    }

    /** One line for one event, as people and grep like it; certificates of the JDK and parts of a docx are no news. */
    private Path logging() throws IOException {
        return Files.write(
                folder.path().resolve("config").resolve("log.properties"),
                List.of(
                        "handlers=java.util.logging.ConsoleHandler",
                        "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
                        "java.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s %3$s: %5$s%6$s%n",
                        ".level=INFO",
                        "fish.payara.boot.runtime.level=WARNING",
                        "javax.enterprise.system.tools.deployment.common.level=SEVERE", // hundreds of lines about libraries that are there
                        "org.docx4j.level=SEVERE",
                        "javax.enterprise.system.security.ssl.level=SEVERE"));
    }
}
