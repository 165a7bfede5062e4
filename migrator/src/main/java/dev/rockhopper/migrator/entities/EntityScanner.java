/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.entities;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.View;
import dev.rockhopper.hibernate.reader.EntitySource;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Finds entities, embeddables, mapped superclasses, converters, classes with views, and the descriptors of their packages.
 *
 * <p>Class files are read without being loaded; only what was found is loaded, by a class loader over {@code classPath} whose parent is
 * that of Rockhopper, so that Hibernate and the annotations are the same for both.
 *
 * @param classPath folders and jars of the application; where none is given, the class path of the running program
 * @param packages packages to look at, with their subpackages; empty for all
 */
public record EntityScanner(List<Path> classPath, List<String> packages) {

    private static final List<Class<? extends Annotation>> WANTED = List.of(
            Entity.class,
            Embeddable.class,
            MappedSuperclass.class,
            Converter.class,
            View.class,
            MaterializedView.class);

    public EntityScanner {
        classPath = List.copyOf(classPath);
        packages = List.copyOf(packages);
    }

    /**
     * What was found, by name, with the given settings for Hibernate.
     *
     * <p>The class loader of the result stays open as long as the program runs.
     *
     * @throws RockhopperException if nothing was found, or a class cannot be loaded
     */
    public EntitySource scan(Map<String, Object> settings) {
        List<String> names = names();
        if (names.isEmpty()) {
            throw new RockhopperException(Message.error(
                    EntityCode.NO_CLASSES,
                    classPath.isEmpty() ? "the class path" : classPath.toString(),
                    "there are no classes with @Entity, @View or @MaterializedView"
                            + (packages.isEmpty() ? "." : " in " + String.join(", ", packages) + "."),
                    "Compile the application, and name its folder of classes and its packages."));
        }
        ClassLoader loader = loader();
        List<Class<?>> classes = new ArrayList<>();
        names.forEach(name -> classes.add(load(name, loader)));
        new TreeSet<>(classes.stream().map(Class::getPackageName).toList())
                .forEach(name -> addDescriptor(name, loader, classes));
        return new EntitySource(classes, loader, settings);
    }

    private List<String> names() {
        ClassGraph graph = new ClassGraph().enableAnnotationInfo().ignoreClassVisibility();
        if (!classPath.isEmpty()) {
            graph.overrideClasspath(classPath);
        }
        graph.acceptPackages(packages.toArray(String[]::new));
        try (ScanResult result = graph.scan()) {
            return result.getAllClasses().stream()
                    .filter(EntityScanner::isWanted)
                    .map(ClassInfo::getName)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isWanted(ClassInfo info) {
        return WANTED.stream()
                .anyMatch(each -> info.getAnnotationInfo().directOnly().containsName(each.getName()));
    }

    private ClassLoader loader() {
        ClassLoader own = Objects.requireNonNullElse(
                Thread.currentThread().getContextClassLoader(), EntityScanner.class.getClassLoader());
        return classPath.isEmpty()
                ? own
                : new URLClassLoader(classPath.stream().map(EntityScanner::url).toArray(URL[]::new), own);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not a path of files: " + path, e);
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            type.getDeclaredFields(); // resolves their types, which may be missing
            type.getDeclaredMethods();
            return type;
        } catch (ClassNotFoundException | LinkageError e) {
            throw new RockhopperException(
                    Message.error(
                            EntityCode.NOT_LOADABLE,
                            name,
                            "the class cannot be loaded: " + e.getMessage() + ".",
                            "Add what it needs to the class path."),
                    e);
        }
    }

    private static void addDescriptor(String packageName, ClassLoader loader, List<Class<?>> classes) {
        try {
            classes.add(Class.forName(packageName + ".package-info", false, loader));
        } catch (ClassNotFoundException e) {
            return; // a package without annotations has no such class
        }
    }
}
