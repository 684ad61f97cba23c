package nl.buurtregie.server;

import java.io.File;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** One server for all container and browser tests: the very WAR that the demo city comes in, plus the classes of package inside. */
@ArquillianSuiteDeployment
public class Testserver {

    @Deployment
    public static WebArchive war() {
        ShrinkWrap.getDefaultDomain()
                .getConfiguration()
                .getExtensionLoader()
                .addOverride(ZipExporter.class, Ongeperst.class);
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/buurtregie-demo.war"))
                .as(WebArchive.class)
                .addPackages(true, "nl.buurtregie.server.inside")
                .addClass("nl.buurtregie.platform.process.TestVersion")
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
