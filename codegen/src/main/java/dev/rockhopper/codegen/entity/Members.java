/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.rockhopper.codegen.text.JavaText;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Builds an annotation of which only what is stated is written. */
final class Members {

    /** Characters of a text that stay on the line of its member. */
    private static final int ROOM = 90;

    private final AnnotationSpec.Builder annotation;
    private boolean empty = true;

    Members(ClassName type) {
        this.annotation = AnnotationSpec.builder(type);
    }

    /** A string on one line; nothing if it is empty. */
    Members string(String name, String value) {
        return value.isEmpty() ? this : code(name, CodeBlock.of("$L", JavaText.string(value)));
    }

    /** A piece of SQL, over several lines if it is long; nothing if it is empty. */
    Members sql(String name, String value) {
        return value.isEmpty() ? this : code(name, CodeBlock.of("$L", JavaText.constant(value, ROOM)));
    }

    /** A list of strings; nothing if it is empty. */
    Members strings(String name, Collection<String> values) {
        if (values.isEmpty()) {
            return this;
        }
        String list = JavaText.strings(values);
        return code(name, CodeBlock.of("$L", values.size() == 1 ? list : "{" + list + "}"));
    }

    /** A list of annotations; nothing if it is empty. */
    Members annotations(String name, Collection<AnnotationSpec> values) {
        values.forEach(each -> code(name, CodeBlock.of("$L", each)));
        return this;
    }

    /** {@code @Property}s; nothing if there are none. */
    Members properties(Map<String, String> properties) {
        return annotations(
                "properties",
                properties.entrySet().stream()
                        .map(each -> new Members(Api.PROPERTY)
                                .string("name", each.getKey())
                                .text("value", each.getValue())
                                .build())
                        .toList());
    }

    /** A string that is written even if it is empty. */
    Members text(String name, String value) {
        return code(name, CodeBlock.of("$L", JavaText.string(value)));
    }

    /** Any code. */
    Members code(String name, CodeBlock value) {
        annotation.addMember(name, value);
        empty = false;
        return this;
    }

    boolean isStated() {
        return !empty;
    }

    AnnotationSpec build() {
        return annotation.build();
    }

    /** The annotation; empty if nothing is stated. */
    Optional<AnnotationSpec> ifStated() {
        return empty ? Optional.empty() : Optional.of(annotation.build());
    }
}
