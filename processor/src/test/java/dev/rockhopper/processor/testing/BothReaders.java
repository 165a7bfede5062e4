/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.testing;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.View;
import dev.rockhopper.hibernate.reader.EntitySource;
import dev.rockhopper.hibernate.reader.HibernateSchemaReader;
import dev.rockhopper.hibernate.reader.NamingPreset;
import dev.rockhopper.processor.element.ElementModel;
import dev.rockhopper.processor.element.name.Naming;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.SchemaObject;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * Classes compiled once and read both ways: by the compiler's elements and by Hibernate.
 *
 * @param naming how both named things
 * @param element what the compiler knew
 * @param hibernate what Hibernate made of the class files
 */
public record BothReaders(Naming naming, ElementModel element, EntityModel hibernate) {

    private static final List<Class<? extends Annotation>> WANTED = List.of(
            Entity.class,
            Embeddable.class,
            MappedSuperclass.class,
            Converter.class,
            View.class,
            MaterializedView.class);

    /**
     * Compiles sources and reads them both ways, under both namings.
     *
     * @param output an empty folder for the class files
     * @param resources a folder of resources that both readers see
     */
    public static List<BothReaders> of(List<? extends JavaFileObject> sources, Path output, Path resources) {
        ReadingProcessor processor = new ReadingProcessor(resources);
        Compilation compilation = Compilation.of(sources, processor, output);
        if (!compilation.succeeded()) {
            throw new AssertionError("the sources do not compile: " + compilation.diagnostics());
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {url(output), url(resources)}, BothReaders.class.getClassLoader())) {
            EntitySource source = new EntitySource(classes(output, loader), loader, Map.of());
            List<BothReaders> read = new ArrayList<>();
            for (Naming naming : Naming.values()) {
                ElementModel element = processor.model(naming);
                EntityModel model = new HibernateSchemaReader()
                        .read(source.with(NamingPreset.valueOf(naming.name())), databases(element));
                read.add(new BothReaders(naming, element, model));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hibernate's reader must be told which databases count. */
    private static List<String> databases(ElementModel element) {
        return element.model().schema().objects().keySet().stream()
                .flatMap(name -> ForeignNames.database(name).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The objects on which both agree. */
    public List<String> agreed() {
        Map<String, SchemaObject> other = hibernate.schema().objects();
        return objects().entrySet().stream()
                .filter(entry -> entry.getValue().equals(other.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What Hibernate reads and the compiler left to it, by the table's name, with the notes that say so. */
    public Map<String, List<String>> left() {
        Map<String, List<String>> left = new TreeMap<>();
        hibernate.schema().objects().keySet().stream()
                .filter(name -> !objects().containsKey(name))
                .forEach(name -> left.put(name, notes(name)));
        return left;
    }

    /** Where the two differ in a way that no note announces: both texts, by the table's name. */
    public Map<String, String> differences() {
        Map<String, String> differences = new LinkedHashMap<>();
        left().forEach((name, notes) -> {
            if (notes.isEmpty()) {
                differences.put(name, "missing without a note");
            }
        });
        Map<String, SchemaObject> other = hibernate.schema().objects();
        objects().forEach((name, object) -> {
            if (!object.equals(other.get(name))) {
                differences.put(
                        name,
                        "compiler:\n" + Ddl.of(object) + "\nHibernate:\n"
                                + Optional.ofNullable(other.get(name))
                                        .map(Ddl::of)
                                        .orElse("nothing"));
            }
        });
        if (left().isEmpty() && !element.model().renames().equals(hibernate.renames())) {
            differences.put("renames", element.model().renames() + " / " + hibernate.renames());
        }
        return differences;
    }

    private Map<String, SchemaObject> objects() {
        return element.model().schema().objects();
    }

    private List<String> notes(String table) {
        String type = hibernate.origins().of(table).orElseThrow().type();
        List<String> entities = element.leftOut().getOrDefault(table, List.of());
        return element.notes().stream()
                .filter(note -> note.entity().equals(type) || entities.contains(note.entity()))
                .map(note -> note.message().toString())
                .toList();
    }

    private static List<Class<?>> classes(Path output, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            List<Class<?>> classes = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String path = output.relativize(file).toString();
                String name =
                        path.substring(0, path.length() - ".class".length()).replace('/', '.');
                Class<?> type = Class.forName(name, false, loader);
                if (WANTED.stream().anyMatch(type::isAnnotationPresent)) {
                    classes.add(type);
                }
            }
            return classes;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
