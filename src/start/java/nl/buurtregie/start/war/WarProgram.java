package nl.buurtregie.start.war;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The classes of a WAR with some of its libraries, which are unpacked for as long as this is open. */
public final class WarProgram implements AutoCloseable {

    private static final String LIBRARIES = "WEB-INF/lib/";

    private final Path folder;
    private final URLClassLoader loader;

    /**
     * @param place a folder in which one may be made
     * @param packages which libraries: those whose first class is in a package that begins so, as "org/slf4j/"
     * @throws IOException when the WAR cannot be read, or the folder not be written
     */
    public WarProgram(Path war, Path place, List<String> packages) throws IOException {
        Files.createDirectories(place);
        folder = Files.createTempDirectory(place, "war");
        List<URL> all = new ArrayList<>(List.of(URI.create("jar:" + war.toUri() + "!/WEB-INF/classes/").toURL()));
        all.addAll(unpack(war, packages));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> url(Path.of(part)))
                .forEach(all::add);
        loader = new URLClassLoader(all.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private List<URL> unpack(Path war, List<String> packages) throws IOException {
        List<URL> wanted = new ArrayList<>();
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> isLibrary(one.getName())).toList()) {
                if (isOf(zip, entry, packages)) {
                    Path file = folder.resolve(entry.getName().substring(LIBRARIES.length()));
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    wanted.add(url(file));
                }
            }
        }
        return wanted;
    }

    private static boolean isLibrary(String name) {
        return name.startsWith(LIBRARIES) && name.endsWith(".jar") && name.indexOf('/', LIBRARIES.length()) < 0;
    }

    private static boolean isOf(ZipFile zip, ZipEntry library, List<String> packages) throws IOException {
        try (ZipInputStream in = new ZipInputStream(zip.getInputStream(library))) {
            for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                String name = one.getName();
                if (name.endsWith(".class") && name.indexOf('/') > 0 && !name.startsWith("META-INF/")) {
                    return packages.stream().anyMatch(name::startsWith);
                }
            }
            return false;
        }
    }

    private static URL url(Path part) {
        try {
            return part.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Calls a static method of the program, by its name; what it throws unchecked comes through.
     *
     * @param arguments only what both sides know: classes of Java itself
     * @throws ReflectiveOperationException when there is none of that name, or a library of it is not here
     */
    public Object call(String type, String name, Object... arguments) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader); // by which libraries look for their parts
        try {
            Method method = Stream.of(loader.loadClass(type).getDeclaredMethods())
                    .filter(one -> one.getName().equals(name) && one.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException(type + "." + name));
            method.setAccessible(true);
            return method.invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException itself) {
                throw itself;
            }
            throw thrown;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
