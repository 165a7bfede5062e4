/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** {@code @Entity}: two entities of one application must not have the same name, even if their classes lie in different packages. */
final class EntityNames {

    private final Set<String> taken = new HashSet<>();

    /** The annotation; with a name of its own if another database has such a class, too. */
    AnnotationSpec annotation(String type, Optional<String> database) {
        String name = type;
        for (int i = 1; !taken.add(name); i++) {
            name = JavaNames.type(database.orElse("")) + type + (i > 1 ? i : "");
        }
        return new Members(Api.ENTITY)
                .string("name", name.equals(type) ? "" : name)
                .build();
    }
}
