package nl.buurtregie.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The judges of every page: axe (WCAG 2.2 A and AA; contrast in the dark too), html-validate, no sideways scrolling. */
final class Toegankelijk {

    private static final Path FRONTEND = Path.of("src/main/frontend");
    private static final AtomicInteger KEURINGEN = new AtomicInteger();
    /** Only what is wrong is written out: the places that are right are many, and nobody reads them. */
    private static final String REGELS =
            "{ resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                    + " 'wcag22aa', 'best-practice'] } }";
    /** What another theme can break: the colours, not the structure. */
    private static final String KLEUREN =
            "{ resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast'] } }";

    /**
     * Each kind of element on the page: what it is, in what it stands (and that in what, up to the page itself), which attributes
     * it has, whether anything is said in it, and whether a label speaks for it. What holds for a page as a whole (headings,
     * double ids, landmarks) html-validate and vnu look at, on every page.
     */
    private static final String ELEMENTEN = """
            () => {
              const waarde = /^(role|type|aria-hidden|aria-current|hidden|disabled|lang|dir)$/;
              const naam = e => e.tagName + '.' + [...e.classList].sort().join('.');
              const soort = e => naam(e) + '[' + e.getAttributeNames().filter(a => a !== 'class')
                  .map(a => waarde.test(a) ? a + '=' + e.getAttribute(a) : a).sort().join(',') + ']'
                + (e.textContent.trim() ? 'tekst' : '') + (e.labels?.length ? 'label' : '');
              const gezien = new Map([[document.body, { weg: '', soort: soort(document.body) }]]);
              for (const e of document.querySelectorAll('body *')) {
                const waarin = gezien.get(e.parentElement);
                gezien.set(e, { weg: waarin.weg + naam(e.parentElement) + '>', soort: soort(e), in: waarin.soort });
              }
              return [...new Set([...gezien.values()].map(e => e.weg + e.in + '>' + e.soort))];
            }""";

    /** 1280 by 1024 points at 400 %. */
    static final int VERGROOT = 320;

    private static final int VERGROOT_HOOG = 256;

    private static final String BEDEKT = """
            () => {
              const blijft = [...document.querySelectorAll('body *')]
                  .filter(e => /fixed|sticky/.test(getComputedStyle(e).position) && e.checkVisibility());
              const raakt = (a, b) => a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.left < b.right && b.left < a.right;
              return [...document.querySelectorAll('main :is(input, select, textarea, button, a[href], summary)')]
                  .filter(e => e.checkVisibility() && !e.disabled)
                  .flatMap(e => {
                    e.focus();
                    const hier = e.getBoundingClientRect();
                    return blijft.filter(b => !b.contains(e) && raakt(b.getBoundingClientRect(), hier))
                        .map(b => `${b.className} ligt over ${e.tagName} ${e.id || e.name || e.textContent.trim()}`);
                  });
            }""";

    /** What axe has seen in the light and in the dark, on any page of this row of tests. */
    private static final Set<Object> BIJ_LICHT = new HashSet<>();

    private static final Set<Object> IN_HET_DONKER = new HashSet<>();

    /** Its own pages only: those of others have been judged already. */
    private final String map = "target/pages/" + ProcessHandle.current().pid() + "-" + KEURINGEN.incrementAndGet();

    final List<String> fouten = new ArrayList<>();
    int gekeurd;
    private final String axe;

    Toegankelijk() {
        try {
            axe = Files.readString(FRONTEND.resolve("node_modules/axe-core/axe.min.js"));
            Files.createDirectories(Path.of(map));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /**
     * Judges what this page shows now: nothing sticks out, and axe is asked when there is anything on it that it has not seen;
     * {@code naam} is for the report and the saved copy.
     */
    void keur(Page pagina, String naam) {
        gekeurd++;
        past(pagina, naam);
        if (!isBeurt(pagina, naam)) {
            return;
        }
        List<?> elementen = (List<?>) pagina.evaluate(ELEMENTEN);
        boolean alDonker =
                Boolean.TRUE.equals(pagina.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches"));
        boolean nieuw = (alDonker ? IN_HET_DONKER : BIJ_LICHT).addAll(elementen);
        boolean nieuwInHetDonker = !alDonker && IN_HET_DONKER.addAll(elementen);
        if (nieuw || nieuwInHetDonker) {
            pagina.evaluate(axe);
        }
        if (nieuw) {
            oordeel(pagina, naam, REGELS);
        }
        if (nieuwInHetDonker) {
            pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            oordeel(pagina, naam + " in het donker", KLEUREN);
            pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    /** A page that is walked at both widths, as its name says, is judged at one of them, half of the pages at each. */
    private static boolean isBeurt(Page pagina, String naam) {
        int breedte = pagina.viewportSize().width;
        String zonder = naam.replace(Integer.toString(breedte), "");
        boolean telefoon = zonder.hashCode() % 2 == 0;
        return zonder.equals(naam) || telefoon == (breedte == Browser.TELEFOON);
    }

    private void oordeel(Page pagina, String naam, String regels) {
        Object gevonden = pagina.evaluate("async () => (await axe.run(document, " + regels + ")).violations.map(v =>"
                + " v.id + ' ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | '))");
        ((List<?>) gevonden).forEach(fout -> fouten.add(naam + ": " + fout));
    }

    /** Nothing sticks out at the side. */
    void past(Page pagina, String naam) {
        Object breedte = pagina.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) breedte).intValue() > 0) {
            fouten.add(naam + ": schuift " + breedte + " px opzij");
        }
    }

    /** Magnified to 400 %: nothing that stays on the screen lies over what somebody comes to with the keys. */
    void vrij(Page pagina, String naam) {
        pagina.setViewportSize(VERGROOT, VERGROOT_HOOG);
        ((List<?>) pagina.evaluate(BEDEKT)).forEach(een -> fouten.add(naam + ", vergroot: " + een));
    }

    /** Keeps the page as the server sent it, for html-validate. */
    void bewaar(String html, String naam) {
        try {
            Files.writeString(Path.of(map).resolve(naam.replaceAll("[^A-Za-z0-9-]+", "_") + ".html"), html);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Runs html-validate over everything that was kept; its words when it found something. */
    String htmlValidate() {
        return keurders(
                "node",
                "node_modules/html-validate/bin/html-validate.mjs",
                "-c",
                ".htmlvalidate.json",
                "../../../" + map + "/*.html");
    }

    /** The checker of the W3C over the same. */
    String vnu() {
        return keurders(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss4m",
                "-jar",
                "node_modules/vnu-jar/build/dist/vnu.jar",
                "--errors-only",
                "../../../" + map);
    }

    private static String keurders(String... commando) {
        try {
            ProcessBuilder bouwer = new ProcessBuilder(commando);
            bouwer.environment().putAll(Map.of("NO_COLOR", "1"));
            Process proces = bouwer.directory(FRONTEND.toFile())
                    .redirectErrorStream(true)
                    .start();
            String woorden =
                    new String(proces.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return proces.waitFor() == 0 ? "" : woorden;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }
}
