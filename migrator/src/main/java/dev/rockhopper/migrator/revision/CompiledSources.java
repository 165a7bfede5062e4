/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Classes compiled in memory.
 *
 * @param loader loads them, and the class path they were compiled against
 * @param sources by binary class name, in the order of compilation
 * @param warnings of the compiler, with file and line
 */
record CompiledSources(ClassLoader loader, Map<String, SourceFile> sources, List<String> warnings) {

    /** The source from which a class was compiled. */
    Optional<SourceFile> sourceOf(Class<?> type) {
        return Optional.ofNullable(sources.get(type.getName()));
    }

    /** All classes, not initialised. */
    List<Class<?>> classes() {
        return sources.keySet().stream().<Class<?>>map(this::load).toList();
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class just compiled is gone: " + name, e);
        }
    }
}
