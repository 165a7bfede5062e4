/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.annotation;

import dev.rockhopper.schema.entity.Stated;
import java.util.List;
import java.util.Optional;

/** Texts of annotations as statements. */
public final class Texts {

    private Texts() {}

    /** A statement, unless the text is blank. */
    public static List<Stated<String>> some(String text, String by) {
        return text.isEmpty() ? List.of() : List.of(new Stated<>(text, by));
    }

    /** A member of an annotation that may be missing. */
    public static List<Stated<String>> some(Optional<Mirror> annotation, String member, String by) {
        return annotation.isEmpty() ? List.of() : some(annotation.get().text(member), by);
    }
}
