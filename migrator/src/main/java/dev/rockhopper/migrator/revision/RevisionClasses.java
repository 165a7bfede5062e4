/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.Migration;
import dev.rockhopper.migrator.migration.Revision;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes revisions out of classes. */
public final class RevisionClasses {

    private RevisionClasses() {}

    /**
     * The revisions of classes that are known by name.
     *
     * @throws RockhopperException RH6032 for a class that is not there, or is no usable {@code Migration}
     */
    static List<LoadedRevision> named(ClassLoader loader, List<String> names) {
        List<LoadedRevision> revisions = new ArrayList<>();
        for (String name : names) {
            try {
                revisions.add(of(Class.forName(name, false, loader), name, Optional.empty()));
            } catch (ClassNotFoundException | LinkageError e) {
                throw unusable(name, "The class cannot be loaded: " + e + ".", e);
            }
        }
        return revisions;
    }

    /** The revisions among classes compiled in memory. */
    static List<LoadedRevision> of(CompiledSources compiled) {
        return compiled.classes().stream()
                .filter(type -> type.isAnnotationPresent(Revision.class))
                .map(type -> {
                    SourceFile source = compiled.sourceOf(type).orElseThrow();
                    return of(type, source.place(), Optional.of(Checksums.ofJava(source.text())));
                })
                .toList();
    }

    private static LoadedRevision of(Class<?> type, String origin, Optional<String> sourceHash) {
        Revision revision = type.getAnnotation(Revision.class);
        RevisionNode node = new RevisionNode(
                revision.id(),
                List.of(revision.parents()),
                List.of(revision.dependsOn()),
                List.of(revision.labels()),
                List.of(revision.replaces()),
                revision.message(),
                origin);
        return new JavaRevision(node, instance(type, origin), sourceHash);
    }

    private static Migration instance(Class<?> type, String origin) {
        if (!Migration.class.isAssignableFrom(type)) {
            throw unusable(origin, "The class " + type.getName() + " carries @Revision but is no Migration.", null);
        }
        if (Modifier.isAbstract(type.getModifiers()) || !Modifier.isPublic(type.getModifiers())) {
            throw unusable(origin, "The class " + type.getName() + " is not public, or abstract.", null);
        }
        try {
            return (Migration) type.getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw unusable(origin, "The constructor of " + type.getName() + " threw " + e.getCause() + ".", e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw unusable(origin, "The class " + type.getName() + " cannot be created: " + e + ".", e);
        }
    }

    private static RockhopperException unusable(String origin, String text, Throwable cause) {
        return new RockhopperException(
                Message.error(
                        RevisionCode.INVALID_CLASS,
                        origin,
                        text,
                        "A revision is a public class that implements Migration and has a public constructor without"
                                + " parameters."),
                cause);
    }
}
