/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A class loader of one execution, over the class path of the project and what the plugin adds; it shares nothing with Maven, with other
 * plugins, or with executions of other modules that run at the same time.
 */
final class Isolation implements AutoCloseable {

    private static final String ENTRY = "dev.rockhopper.maven.isolated.CommandCall";

    /** Held, so that the level stays: Hibernate logs through java.util.logging where nothing else is on the class path. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final URLClassLoader loader;
    private final AtomicBoolean offline = new AtomicBoolean();

    Isolation(List<Path> classPath) {
        this.loader = new URLClassLoader(
                "rockhopper",
                classPath.stream().map(Isolation::url).toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader());
    }

    /** Runs a command and gives its exit code. */
    int run(String[] arguments, Path folder, Map<String, String> settings, PrintWriter out, PrintWriter err) {
        if (HIBERNATE.getLevel() == null) {
            HIBERNATE.setLevel(Level.SEVERE);
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return entry().applyAsInt(Map.of(
                    "arguments", arguments,
                    "folder", folder,
                    "settings", settings,
                    "out", out,
                    "err", err,
                    "offline", offline));
        } finally {
            thread.setContextClassLoader(before);
            out.flush();
            err.flush();
        }
    }

    /** Whether the command asked no server. */
    boolean wasOffline() {
        return offline.get();
    }

    @SuppressWarnings("unchecked")
    private ToIntFunction<Map<String, Object>> entry() {
        try {
            return (ToIntFunction<Map<String, Object>>)
                    loader.loadClass(ENTRY).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the plugin's own jar lacks " + ENTRY, e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
