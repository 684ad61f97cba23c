package nl.buurtregie;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** The classes of the program and of its tests, as ArchUnit sees them: read once, which takes seconds, for all who look. */
public final class Klassen {

    private Klassen() {}

    public static JavaClasses programma() {
        return Programma.GELEZEN;
    }

    static JavaClasses tests() {
        return Tests.GELEZEN;
    }

    private static final class Programma {
        static final JavaClasses GELEZEN = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.buurtregie");
    }

    private static final class Tests {
        static final JavaClasses GELEZEN = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    }
}
