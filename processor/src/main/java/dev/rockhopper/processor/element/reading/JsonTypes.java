/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.reading;

import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Lists, maps and arrays whose Java type is JSON in one place and not in another. Hibernate keeps one description of such a type, that of the
 * place that it meets first, and which that is cannot be seen in the classes. Source: {@code BasicValue} and {@code JavaTypeRegistry}.
 */
public final class JsonTypes {

    private record Use(Attribute attribute, Scope scope) {}

    private final Set<String> json = new HashSet<>();
    private final List<Use> others = new ArrayList<>();

    /** An attribute and whether it is stored as JSON. */
    public void add(Attribute attribute, Scope scope, boolean isJson) {
        if (!isGeneric(attribute.type())) {
            return;
        }
        if (isJson) {
            json.add(attribute.type().toString());
        } else {
            others.add(new Use(attribute, scope));
        }
    }

    /** Notes the attributes whose type, or a part of it, is JSON elsewhere. */
    public void note(Reading reading) {
        if (json.isEmpty()) {
            return;
        }
        for (Use use : others) {
            if (mentions(use.attribute.type())) {
                reading.unknown(
                        ProcessorCode.UNKNOWN_TYPE,
                        use.attribute,
                        use.scope,
                        "the same Java type is stored as JSON elsewhere, and Hibernate stores it everywhere as it is stored where it meets it"
                                + " first.");
            }
        }
    }

    private boolean mentions(TypeMirror type) {
        return json.contains(type.toString())
                || type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(this::mentions);
    }

    private static boolean isGeneric(TypeMirror type) {
        return type instanceof ArrayType
                || type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty();
    }
}
