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

/** A real Chromium. Whatever a page complains about in its console is kept. */
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

    final List<String> klachten = new ArrayList<>();
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String basis;

    Browser(String basis) {
        this.basis = basis.replaceAll("/+$", "");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(programma())
                        .setArgs(VLAGGEN));
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
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(breedte, 900)
                .setLocale("nl-NL"));
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
        chromium.close();
        playwright.close();
    }
}
