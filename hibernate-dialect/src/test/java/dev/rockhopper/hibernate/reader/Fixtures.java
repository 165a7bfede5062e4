/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The annotated classes inside fixture classes. */
final class Fixtures {

    private Fixtures() {}

    /** The annotated classes nested in {@code themes}. */
    static Class<?>[] in(Class<?>... themes) {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> theme : themes) {
            Arrays.stream(theme.getDeclaredClasses())
                    .filter(each -> each.getAnnotations().length > 0)
                    .forEach(classes::add);
        }
        return classes.toArray(Class<?>[]::new);
    }
}
