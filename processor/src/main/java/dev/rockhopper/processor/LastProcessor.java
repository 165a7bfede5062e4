/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/**
 * Whether no other processor comes after one. Only then it may claim annotations: javac shows a claimed one to no later processor, and warns
 * about those that nobody claims ({@code -Xlint:processing}; {@code JavacProcessingEnvironment.discoverAndRunProcs}).
 */
final class LastProcessor {

    private LastProcessor() {}

    /**
     * Looks where the compiler has looked; false if the order cannot be seen, as with modules, or when the class comes from the class path of a
     * program that calls the compiler: others may come after it from the path of processors.
     */
    static boolean is(Class<? extends Processor> type) {
        if (type.getModule().isNamed() || type.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            return false;
        }
        try {
            List<ServiceLoader.Provider<Processor>> all =
                    ServiceLoader.load(Processor.class, type.getClassLoader()).stream()
                            .toList();
            return !all.isEmpty() && all.get(all.size() - 1).type() == type;
        } catch (ServiceConfigurationError e) {
            return false;
        }
    }
}
