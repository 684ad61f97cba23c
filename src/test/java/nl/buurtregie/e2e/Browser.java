package nl.buurtregie.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.server.Demowachtwoord;

/** Windows of a real Chromium. Whatever a page complains about in its console is kept. */
public final class Browser implements AutoCloseable {

    static final int TELEFOON = 390;
    static final int BUREAU = 1280;

    public static final List<String> VLAGGEN = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    final List<String> klachten = new ArrayList<>();
    private final List<BrowserContext> vensters = new ArrayList<>();
    private final String basis;

    public Browser(String basis) {
        this.basis = basis.replaceAll("/+$", "");
    }

    /** One for all tests, which run one after another: starting it takes longer than many of them. It ends with the tests. */
    static Playwright playwright() {
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }
        return playwright;
    }

    private static com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            chromium = playwright()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(programma())
                            .setArgs(VLAGGEN));
        }
        return chromium;
    }

    /** The browser that deploy/check found or brought. */
    public static Path programma() {
        return Stream.of(
                        System.getenv("BUURTREGIE_CHROMIUM"),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(pad -> pad != null && !pad.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No Chromium. Run deploy/check, or set BUURTREGIE_CHROMIUM."));
    }

    /** A window of its own; nobody is logged in. */
    Page venster(int breedte) {
        return venster(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(breedte, 900));
    }

    public Page venster(com.microsoft.playwright.Browser.NewContextOptions hoe) {
        BrowserContext context = chromium().newContext(hoe.setLocale("nl-NL"));
        vensters.add(context);
        context.setDefaultTimeout(60_000);
        Page pagina = context.newPage();
        pagina.onConsoleMessage(bericht -> {
            boolean antwoord = bericht.text().startsWith("Failed to load resource"); // a 4xx page under test
            if (bericht.type().equals("error") && !antwoord) {
                klachten.add(pagina.url() + ": " + bericht.text());
            }
        });
        pagina.onPageError(fout -> klachten.add(pagina.url() + ": " + fout));
        return pagina;
    }

    Page als(String gebruikersnaam, int breedte) {
        Demowachtwoord.maakLicht();
        Page pagina = venster(breedte);
        pagina.navigate(basis + "/inloggen");
        pagina.fill("#gebruikersnaam", gebruikersnaam);
        pagina.fill("#wachtwoord", Demoaccounts.WACHTWOORD);
        pagina.click("form[action='/inloggen'] button");
        pagina.waitForURL(adres -> !adres.contains("/inloggen"));
        return pagina;
    }

    void ga(Page pagina, String pad) {
        pagina.navigate(basis + pad);
    }

    @Override
    public void close() {
        vensters.forEach(BrowserContext::close);
    }
}
