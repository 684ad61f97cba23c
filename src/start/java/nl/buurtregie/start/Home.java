package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of the product are: in a checkout below {@code target}, in what is published ({@code deploy/release}) below
 * {@code lib}.
 */
record Home(Path path) {

    /** As the script around us says. */
    static Home ofThisProcess() {
        return new Home(Path.of(System.getProperty("buurtregie.home", "."))
                .toAbsolutePath()
                .normalize());
    }

    /** What is published has no demo city. */
    boolean isPublished() {
        return Files.exists(publishedWar());
    }

    private Path publishedWar() {
        return path.resolve("lib/buurtregie.war");
    }

    /** @param empty without the demo city */
    Path war(boolean empty) {
        return isPublished()
                ? publishedWar()
                : path.resolve(empty ? "target/buurtregie.war" : "target/buurtregie-demo.war");
    }

    Path payara() {
        return path.resolve(isPublished() ? "lib/payara-micro.jar" : "target/server/payara-micro.jar");
    }

    /**
     * The one line of what is published, with its end.
     *
     * @throws StartFailure when it is not there
     */
    String version() {
        try {
            return Files.readString(path.resolve("VERSION"));
        } catch (IOException missing) {
            throw new StartFailure(Exit.DATA, "The program in " + path + " is damaged. Unpack it again.", missing);
        }
    }

    /** When nobody says where: beside the program. */
    Path data() {
        return path.resolve(isPublished() ? "data" : ".data");
    }
}
