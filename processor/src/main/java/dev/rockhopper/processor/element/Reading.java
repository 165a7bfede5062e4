/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import javax.lang.model.type.TypeMirror;

/**
 * What all readers of one run share.
 *
 * @param classes the compiler's classes
 * @param attributes finds persistent attributes
 * @param naming names of tables and columns
 * @param problems what is wrong
 * @param notes what is not known
 * @param places which element an origin means
 */
record Reading(Classes classes, Attributes attributes, Naming naming, Problems problems, Notes notes, Places places) {

    /** The origin of an attribute in a scope. */
    Origin origin(Attribute attribute, Scope scope) {
        return places.origin(scope.entity(), scope.path() + attribute.name(), attribute.element());
    }

    /** Notes that an attribute is not known. */
    void unknown(ProcessorCode code, Attribute attribute, Scope scope, String text) {
        notes.add(scope.entity(), code, origin(attribute, scope), text);
    }

    /** The Java type as messages name it, without type arguments. */
    String javaName(TypeMirror type) {
        return Classes.of(type)
                .map(classes::name)
                .orElseGet(() -> classes.types().erasure(type).toString());
    }
}
