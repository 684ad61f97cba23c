package nl.buurtregie.server;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before the first container test: a real PostgreSQL, and the settings with which the server finds it. */
public class ServerListener implements LauncherSessionListener {

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
        System.setProperty(
                "buurtregie.test.jvm",
                "-Xmx700m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dbuurtregie.db.url=" + database
                        + " -Dbuurtregie.db.user=postgres -Dbuurtregie.db.password=postgres"
                        + " -Dbuurtregie.demo=true -Dbuurtregie.demo.zaken=12 -Dbuurtregie.taken.herhaling=PT1S,PT1S"
                        + " -Dbuurtregie.proxy.vertrouwd=127.0.0.1 -Dbuurtregie.loket.minimaal=PT1S"
                        + " -Dbuurtregie.drempel.versturen=100/PT1H -Dbuurtregie.drempel.versturen-samen=1000/PT1H"
                        + " -Dbuurtregie.drempel.stap=2000/PT10M -Dbuurtregie.drempel.kijken=2000/PT10M");
    }
}
