package nl.buurtregie.e2e;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.server.Bezoeker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One person who follows every link there is; of pages that are alike some, of every kind of page at least one. */
final class Wandeling {

    /** Of one kind of page, as told by its path without numbers and keys. */
    private static final int VAN_EEN_SOORT = 5;

    private static final Pattern CODE =
            Pattern.compile("\\b[A-Z]{3,}_[A-Z_]{2,}\\b|\\bnull\\b|Optional\\[|nl\\.buurtregie|\\bNaN\\b");
    private static final Pattern HOOFDLETTERS = Pattern.compile("(?<![\\w/.-])[A-Z][A-Z0-9_]+(?![\\w/.-])");
    private static final Pattern EIGEN = Pattern.compile("/(?!/|assets/|webjars/|open311/|api/).*");

    final String wie;
    final List<String> fouten = new ArrayList<>();
    /** The first of every kind that is a page. */
    final Map<String, String> soorten = new LinkedHashMap<>();

    int gezien;
    /** Pages with a list that has nothing in it yet. */
    int leeg;

    private final Bezoeker bezoeker;
    private final Map<String, Integer> vanSoort = new HashMap<>();
    private final Set<String> bekend = new HashSet<>();
    private final Queue<String[]> teGaan = new ArrayDeque<>();

    Wandeling(String wie, URI basis) {
        this.wie = wie;
        this.bezoeker = wie.isEmpty() ? Bezoeker.anoniem(basis) : Bezoeker.als(wie, basis);
    }

    Wandeling loop(String... vanaf) {
        for (String pad : vanaf) {
            if (bekend.add(pad)) { // however many of its kind there are
                teGaan.add(new String[] {pad, "het begin"});
            }
        }
        while (!teGaan.isEmpty()) {
            String[] weg = teGaan.remove();
            ga(weg[0], weg[1]);
        }
        return this;
    }

    private void zie(String pad, String vanaf) {
        String soort = soort(pad);
        if (EIGEN.matcher(pad).matches()
                && bekend.add(pad)
                && vanSoort.merge(soort, 1, Integer::sum) <= VAN_EEN_SOORT) {
            teGaan.add(new String[] {pad, vanaf});
        }
    }

    private void ga(String pad, String vanaf) {
        HttpResponse<String> antwoord = bezoeker.get(pad);
        gezien++;
        if (antwoord.statusCode() == 303) {
            zie(antwoord.headers().firstValue("Location").orElse("/"), pad);
            return;
        }
        if (antwoord.statusCode() != 200) {
            fout(pad + " gaf " + antwoord.statusCode() + ", met een link op " + vanaf);
            return;
        }
        boolean bestand =
                antwoord.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment");
        if (!bestand && antwoord.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            lees(pad, Jsoup.parse(antwoord.body()));
        }
    }

    private void lees(String pad, Document pagina) {
        soorten.putIfAbsent(soort(pad).replaceFirst("[?].*", "?"), pad);
        if (pagina.select("h1").size() != 1) {
            fout(pad + " heeft " + pagina.select("h1").size() + " koppen");
        }
        leeg += pagina.selectFirst("main .leeg") == null ? 0 : 1;
        pagina.select("code, script, textarea, pre").remove(); // where a code is meant
        String tekst = pagina.text() + " " + opschriften(pagina);
        Stream.concat(
                        CODE.matcher(tekst).results().map(MatchResult::group),
                        HOOFDLETTERS
                                .matcher(tekst)
                                .results()
                                .map(MatchResult::group)
                                .filter(Codes::isCode))
                .distinct()
                .forEach(code -> fout(pad + " toont ‘" + code + "’"));
        pagina.select("a[href]").forEach(weg -> zie(weg.attr("href").replaceFirst("#.*", ""), pad));
        pagina.select("form[method=get][action]").forEach(vorm -> zie(vorm.attr("action"), pad));
    }

    /** What is read to somebody, or stands in a field that is empty. */
    private static String opschriften(Document pagina) {
        return Stream.of("aria-label", "title", "alt", "placeholder")
                .flatMap(soort -> pagina.select("[" + soort + "]").eachAttr(soort).stream())
                .collect(Collectors.joining(" "));
    }

    /** "/bemiddelingen/#/intake?van" */
    private static String soort(String pad) {
        String[] delen = pad.split("\\?", 2);
        String weg = delen[0].replaceAll("[A-Za-z0-9_-]{24,}", "#")
                .replaceAll("[A-Z]*-?[0-9][0-9A-Za-z-]*", "#")
                .replaceAll("/[a-z0-9]+_[a-z0-9_]+", "/#")
                .replaceAll("/[A-Z][A-Z_]+", "/#");
        return delen.length == 1 ? weg : weg + "?" + delen[1].replaceAll("=[^&]*", "");
    }

    private void fout(String wat) {
        fouten.add((wie.isEmpty() ? "niemand" : wie) + ": " + wat);
    }
}
