package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.persistence.config.SessionCustomizer;
import org.junit.jupiter.api.Test;

/** What a package shows is what others use: pages, other packages, and the tests that stand elsewhere. */
class BouwregelsOppervlakTest {

    /** The container, the database or the process finds these, and wants them public. */
    private static final List<Class<? extends Annotation>> GEVONDEN = List.of(
            Path.class,
            Provider.class,
            ApplicationPath.class,
            WebServlet.class,
            WebFilter.class,
            WebListener.class,
            Converter.class,
            Entity.class,
            Embeddable.class,
            Named.class);

    @Test
    void een_pakket_toont_alleen_wat_anderen_gebruiken() {
        JavaClasses sjablonen = new ClassFileImporter().importPackages("gg.jte");
        Set<String> gebruikt = new TreeSet<>();
        Stream.of(Klassen.programma(), Klassen.tests(), sjablonen)
                .forEach(klassen -> klassen.forEach(
                        klasse -> klasse.getDirectDependenciesFromSelf().forEach(naar -> gebruik(naar, gebruikt))));
        assertThat(Klassen.programma().stream()
                        .filter(BouwregelsOppervlakTest::isEigen)
                        .filter(klasse -> klasse.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(klasse -> GEVONDEN.stream().noneMatch(klasse::isAnnotatedWith))
                        .filter(klasse -> !klasse.isAssignableTo(SessionCustomizer.class)) // named in persistence.xml
                        .filter(klasse -> !klasse.isAssignableTo(ConfigSource.class)) // named in META-INF/services
                        .filter(klasse -> !klasse.isAssignableTo(DataSource.class)) // named in @DataSourceDefinition
                        .filter(klasse -> !heeftVasteWaarden(klasse))
                        .map(JavaClass::getName)
                        .filter(naam -> !gebruikt.contains(naam)))
                .isEmpty();
    }

    private static void gebruik(Dependency naar, Set<String> gebruikt) {
        JavaClass doel = buitenste(naar.getTargetClass().getBaseComponentType());
        if (!doel.getPackageName().equals(naar.getOriginClass().getPackageName())) {
            gebruikt.add(doel.getName());
        }
    }

    private static JavaClass buitenste(JavaClass klasse) {
        return klasse.getEnclosingClass()
                .map(BouwregelsOppervlakTest::buitenste)
                .orElse(klasse);
    }

    private static boolean isEigen(JavaClass klasse) {
        return klasse.getPackageName().startsWith("nl.buurtregie")
                && klasse.isTopLevelClass()
                && !klasse.getSimpleName().equals("package-info");
    }

    /** The compiler writes a constant into whoever uses it, and leaves no trace. */
    private static boolean heeftVasteWaarden(JavaClass klasse) {
        return klasse.getFields().stream()
                .anyMatch(veld -> veld.getModifiers()
                                .containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC, JavaModifier.FINAL))
                        && !klasse.isEnum());
    }
}
