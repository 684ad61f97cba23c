package nl.buurtregie.server;

import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Collectors;
import nl.buurtregie.mensen.gemeente.Proefprovider;
import nl.buurtregie.platform.Vrijepoort;
import nl.buurtregie.platform.files.Emmer;
import nl.buurtregie.platform.seal.Testsleutel;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before the first container test: a real PostgreSQL, and the settings with which the server finds it. */
public class ServerListener implements LauncherSessionListener {

    private static Proefprovider gemeente;
    private static Emmer emmer;

    /** Where people of the gemeente log in; there for as long as the tests. */
    static Proefprovider gemeente() {
        return gemeente;
    }

    /** Where the server keeps the bytes of photos and documents. */
    static Emmer emmer() {
        return emmer;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("buurtregie.it")) {
            return;
        }
        String database = ServerDatabase.start();
        Path target = Path.of("target").toAbsolutePath();
        System.setProperty(
                "buurtregie.test.micro",
                target.resolve("server/payara-micro.jar").toString());
        System.setProperty(
                "buurtregie.test.preboot",
                target.resolve("test-classes/preboot").toString());
        System.setProperty("buurtregie.test.log", Serverlog.bestand().toString());
        int signalen = Vrijepoort.zoek();
        System.setProperty("buurtregie.test.signalen", Integer.toString(signalen));
        gemeente = new Proefprovider(0);
        emmer = new Emmer();
        int smtp = Vrijepoort.zoek();
        System.setProperty("buurtregie.test.smtp", Integer.toString(smtp));
        int imap = Vrijepoort.zoek();
        System.setProperty("buurtregie.test.imap", Integer.toString(imap));
        // the JVM need not look once more at what the compiler wrote: the product as shipped is started with that
        System.setProperty(
                "buurtregie.test.jvm",
                "-XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote -Xmx700m -XX:+UseSerialGC"
                        + " -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m -Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS"
                        + " -Dbuurtregie.db.url=" + database
                        + " -Dbuurtregie.db.user=programma -Dbuurtregie.db.password=programma"
                        + " -Dbuurtregie.db.migratie-user=eigenaar -Dbuurtregie.db.migratie-password=eigenaar"
                        + " -Dbuurtregie.db.sleutel=" + Testsleutel.TEKST
                        + " -Dbuurtregie.demo=true -Dbuurtregie.demo.zaken=12 -Dbuurtregie.taken.herhaling=PT1S,PT1S"
                        + " -Dbuurtregie.proxy.vertrouwd=127.0.0.1 -Dbuurtregie.loket.minimaal=PT1S"
                        + " -Dbuurtregie.drempel.versturen=400/PT24H -Dbuurtregie.drempel.versturen-samen=4000/PT24H"
                        + " -Dbuurtregie.drempel.stap=2000/PT10M -Dbuurtregie.drempel.kijken=2000/PT10M -Dbuurtregie.drempel.openbaar=5000/PT10M"
                        + " -Dbuurtregie.signalen.adres=http://127.0.0.1:" + signalen
                        + " -Dbuurtregie.signalen.vragen=PT2S -Dbuurtregie.signalen.per-uur=100000"
                        + " -Dbuurtregie.signalen.herhaling="
                        + String.join(",", Collections.nCopies(600, "PT3S"))
                        + " -Dbuurtregie.gemeentelogin.uitgever=" + gemeente.uitgever()
                        + " -Dbuurtregie.gemeentelogin.geheim=" + Proefprovider.GEHEIM
                        + " -Dbuurtregie.mail.host=127.0.0.1 -Dbuurtregie.mail.port=" + smtp
                        + " -Dbuurtregie.mail.tls=geen -Dbuurtregie.mail.van=post@buurtregie.example"
                        + " -Dbuurtregie.mail.herhaling=PT1S,PT1S"
                        + " -Dbuurtregie.postbus.host=127.0.0.1 -Dbuurtregie.postbus.port=" + imap
                        + " -Dbuurtregie.postbus.tls=geen -Dbuurtregie.postbus.user=" + Brievenbus.WIJ
                        + emmer.instellingen().entrySet().stream()
                                .map(een -> " -D" + een.getKey() + "=" + een.getValue())
                                .collect(Collectors.joining())
                        + " -Dbuurtregie.postbus.password=geheim -Dbuurtregie.postbus.pauze=PT1S");
    }
}
