package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.audit.AuditChain;
import nl.buurtregie.platform.audit.AuditLine;
import nl.buurtregie.platform.audit.stream.Ecs;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** The lines of some days as a file, with their seals; that somebody took them is in the log as of every file. */
@Path("beheer/beveiliging/download")
@ApplicationScoped
public class BeveiligingDownload {

    private static final int PER_KEER = 2_000;

    private static final List<String> KOP = List.of(
            "nummer",
            "moment",
            "wat",
            "code",
            "gelukt",
            "account",
            "account dat het betreft",
            "afdruk van het adres",
            "netwerk",
            "waar",
            "toelichting",
            "zegel");

    @Inject
    private AuditChain keten;

    @Inject
    private BeveiligingPagina pagina;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response download(
            @QueryParam("van") String van, @QueryParam("tot") String tot, @QueryParam("vorm") String vorm) {
        if (van == null && tot == null) {
            return Page.goTo(Beveiligingsbeeld.HIER + "#meenemen"); // nobody chose anything yet
        }
        LocalDate eerste = dag(van);
        LocalDate laatste = dag(tot);
        if (eerste == null || laatste == null || laatste.isBefore(eerste)) {
            Form form = Form.empty();
            form.propose("van", van == null ? "" : van);
            form.propose("tot", tot == null ? "" : tot);
            form.error("van", "Kies een eerste dag, en een laatste dag die niet eerder is.");
            return pagina.opnieuw(form);
        }
        keten.seal();
        Stream<AuditLine> regels = regels(eerste, laatste);
        String naam = "beveiligingslog-" + eerste + "-" + laatste;
        return "json".equals(vorm)
                ? json(naam, regels)
                : Csv.download(naam, KOP, regels.map(BeveiligingDownload::cellen));
    }

    private static Response json(String naam, Stream<AuditLine> regels) {
        StreamingOutput uit = stroom -> {
            for (AuditLine regel : (Iterable<AuditLine>) regels::iterator) {
                stroom.write((Ecs.json(regel) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        };
        return Response.ok(uit, "application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"" + naam + ".jsonl\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Page by page, while they are sent. */
    private Stream<AuditLine> regels(LocalDate eerste, LocalDate laatste) {
        Instant van = SharedClock.startOf(eerste);
        Instant tot = SharedClock.startOf(laatste.plusDays(1));
        AuditChain.Span deel = keten.span(van, tot);
        return Stream.iterate(
                        keten.after(deel.first() - 1, deel.last(), PER_KEER),
                        stuk -> !stuk.isEmpty(),
                        stuk -> keten.after(stuk.get(stuk.size() - 1).nr(), deel.last(), PER_KEER))
                .flatMap(List::stream)
                .filter(een -> !een.at().isBefore(van) && een.at().isBefore(tot));
    }

    private static List<String> cellen(AuditLine een) {
        return Stream.of(
                        een.nr(),
                        een.at(),
                        een.what().words(),
                        een.what(),
                        een.worked() ? "ja" : "nee",
                        een.who(),
                        een.about(),
                        een.address(),
                        een.net(),
                        een.route(),
                        een.detail(),
                        een.seal())
                .map(waarde -> Objects.toString(waarde, ""))
                .toList();
    }

    private static LocalDate dag(String tekst) {
        try {
            return tekst == null || tekst.length() != 10 ? null : LocalDate.parse(tekst);
        } catch (DateTimeException geen) {
            return null;
        }
    }
}
