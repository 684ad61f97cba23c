package nl.buurtregie.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.server.Demowachtwoord;

/** A conciërge's phone: a browser with a memory of its own, that can be killed and opened again. */
final class Straattelefoon implements AutoCloseable {

    static final String PIN = "482915";
    /** In Vinkhuizen-Noord, away from where other tests report: what lies together becomes one problem. */
    private static final double LAT = 53.2318;

    private static final double LON = 6.5222;

    final List<String> klachten = new ArrayList<>();
    private final Path geheugen;
    private final String basis;
    private final int breedte;
    private final ColorScheme licht;
    private BrowserContext context;
    Page pagina;

    Straattelefoon(Path geheugen, String basis) {
        this(geheugen, basis, Browser.TELEFOON, ColorScheme.LIGHT);
    }

    Straattelefoon(Path geheugen, String basis, int breedte, ColorScheme licht) {
        this.geheugen = geheugen;
        this.basis = basis.replaceAll("/+$", "");
        this.breedte = breedte;
        this.licht = licht;
    }

    void start(boolean netwerk) {
        context = Browser.playwright()
                .chromium()
                .launchPersistentContext(
                        geheugen,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Browser.programma())
                                .setArgs(Browser.VLAGGEN)
                                .setViewportSize(breedte, 844)
                                .setColorScheme(licht)
                                .setLocale("nl-NL")
                                .setPermissions(List.of("geolocation"))
                                .setGeolocation(new Geolocation(LAT, LON).setAccuracy(8)));
        context.clearCookies(); // a killed browser sometimes keeps its session and sometimes not; here it never does
        context.setDefaultTimeout(60_000);
        context.setOffline(!netwerk);
        zeg(netwerk);
        pagina = context.pages().get(0);
        pagina.onPageError(fout -> klachten.add(pagina.url() + ": " + fout));
    }

    /** The first time on this phone: log in, choose a PIN, and wait until it works without network too. */
    void eersteKeer(String gebruiker) {
        start(true);
        pagina.navigate(basis + "/inloggen?naar=/straat");
        login(gebruiker);
        pagina.fill("#pin", PIN);
        pagina.click("#pin-klaar");
        pagina.waitForSelector("#foto");
        pagina.evaluate("() => navigator.serviceWorker.ready");
        pagina.waitForSelector("#naar-mij, #naar-ronde");
        pagina.waitForFunction("() => document.querySelector('h1').textContent !== 'Straat'");
    }

    void login(String gebruiker) {
        login(gebruiker, Demoaccounts.WACHTWOORD);
    }

    void login(String gebruiker, String wachtwoord) {
        Demowachtwoord.maakLicht();
        pagina.fill("#gebruikersnaam", gebruiker);
        pagina.fill("#wachtwoord", wachtwoord);
        pagina.click("form[action='/inloggen'] button");
        pagina.waitForURL(url -> url.contains("/straat"));
    }

    void ga() {
        pagina.navigate(basis + "/straat");
    }

    void ontgrendel() {
        pagina.fill("#pin", PIN);
        pagina.click("#pin-klaar");
        pagina.waitForSelector("#foto");
    }

    void netwerk(boolean aan) {
        context.setOffline(!aan);
        zeg(aan);
        for (Page open : context.pages()) {
            open.evaluate(
                    "aan => { window.proefnet = aan; window.dispatchEvent(new Event(aan ? 'online' : 'offline')); }",
                    aan);
        }
    }

    /** Not every version of the browser tells its pages of a network that is played. */
    private void zeg(boolean aan) {
        context.addInitScript("Object.defineProperty(Navigator.prototype, 'onLine',"
                + " { configurable: true, get: () => window.proefnet ?? " + aan + " });");
    }

    /** As the phone itself does it when memory is short: no goodbye. */
    void dood() {
        ProcessHandle.allProcesses()
                .filter(proces -> proces.info().commandLine().orElse("").contains(geheugen.toString()))
                .forEach(ProcessHandle::destroyForcibly);
        sluit();
    }

    void loopNaar(double lat, double lon) {
        context.setGeolocation(new Geolocation(lat, lon).setAccuracy(5));
    }

    void foto(String knop, byte[] jpeg) {
        FileChooser kiezer = pagina.waitForFileChooser(() -> pagina.click(knop));
        kiezer.setFiles(new FilePayload("foto.jpg", "image/jpeg", jpeg));
        pagina.waitForSelector("#klaar");
    }

    /** Photo, what it is, done. */
    void legVast(String tegel, byte[] jpeg) {
        foto("#foto", jpeg);
        pagina.click(tegel);
        pagina.click("#klaar");
        pagina.waitForSelector("#bewoner");
    }

    /** The numbers of everything on this phone, in the order in which it was seen. */
    @SuppressWarnings("unchecked")
    List<String> sleutels() {
        return (List<String>) pagina.evaluate("() => new Promise(klaar => {"
                + " const open = indexedDB.open('buurtregie-straat');"
                + " open.onsuccess = () => { const alle = open.result.transaction('zendingen').objectStore('zendingen')"
                + ".getAll(); alle.onsuccess = () => { open.result.close(); klaar(alle.result.map(een => een.id)); }; };"
                + " })");
    }

    /** So many times the browser says that there is no room for a photo. */
    void vol(int keren) {
        pagina.evaluate(
                "keren => { window.vol = keren; if (window.echt) return;"
                        + " window.echt = IDBObjectStore.prototype.put;"
                        + " IDBObjectStore.prototype.put = function (...wat) {"
                        + " if (this.name === 'fotos' && window.vol-- > 0) throw new DOMException('vol', 'QuotaExceededError');"
                        + " return window.echt.apply(this, wat); }; }",
                keren);
    }

    /** No two alike, and with enough in it to be of the size of a real one. */
    static byte[] beeld(int nummer, int breed, int hoog) {
        BufferedImage beeld = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = beeld.createGraphics();
        Random toeval = new Random(nummer);
        for (int i = 0; i < 3_000; i++) {
            pen.setColor(new Color(toeval.nextInt(0x1000000)));
            pen.fillRect(toeval.nextInt(breed), toeval.nextInt(hoog), 40, 30);
        }
        pen.dispose();
        try (ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            ImageIO.write(beeld, "jpeg", uit);
            return uit.toByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void sluit() {
        try {
            context.close();
        } catch (PlaywrightException al) {
            context = null; // it was gone already, which is what was asked for
        }
    }

    @Override
    public void close() {
        if (context != null) {
            sluit();
        }
    }
}
