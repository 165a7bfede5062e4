/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.processor.element.Scope.Nullity;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of attributes with simple values. */
final class BasicColumns {

    private final Reading reading;
    private final ImpliedTypes types;

    BasicColumns(Reading reading, ImpliedTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** The column of an attribute; empty, with a note, if its type is not known. */
    Optional<ColumnDeclaration> of(Attribute attribute, Scope scope) {
        Optional<Mirror> column = column(attribute, scope);
        Statements statements = new Statements(attribute, column);
        Optional<String> implied = types.of(attribute, column);
        String java = reading.javaName(attribute.type());
        if (implied.isEmpty() && !statements.stateType()) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_TYPE,
                    attribute,
                    scope,
                    "the column type of the Java type " + java + " is known to Hibernate only, as it is mapped here.");
            return Optional.empty();
        }
        return Optional.of(statements.declaration(
                name(attribute, column),
                List.of(scope.path() + attribute.name()),
                reading.origin(attribute, scope),
                implied.orElse(""),
                java,
                isNullable(attribute, column, scope)));
    }

    private String name(Attribute attribute, Optional<Mirror> column) {
        String stated = column.map(each -> each.text("name")).orElse("");
        return reading.naming().physical(stated.isEmpty() ? attribute.name() : stated);
    }

    private static Optional<Mirror> column(Attribute attribute, Scope scope) {
        Mirror override = scope.overrides().get(scope.path() + attribute.name());
        return override == null ? attribute.jpa("Column") : Optional.of(override);
    }

    private boolean isNullable(Attribute attribute, Optional<Mirror> column, Scope scope) {
        if (scope.nullity() == Nullity.ID) {
            return false;
        }
        boolean plain = scope.nullity() == Nullity.PLAIN;
        boolean refused = column.filter(each -> !each.flag("nullable")).isPresent();
        boolean required = refused || isRequired(attribute);
        if (required && !plain && !(refused && scope.nullity() == Nullity.EMBEDDED)) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_MAPPING,
                    attribute,
                    scope,
                    "whether a required attribute of a subclass or of something embedded may be null is known to Hibernate only.");
        }
        boolean primitive = attribute.type().getKind().isPrimitive() && column.isEmpty();
        return !required && !(plain && primitive);
    }

    private static boolean isRequired(Attribute attribute) {
        boolean basic =
                attribute.jpa("Basic").filter(each -> !each.flag("optional")).isPresent();
        return basic
                || Stream.of("NotNull", "NotBlank", "NotEmpty")
                        .anyMatch(name -> Mirrors.find(attribute.element(), Mirrors.VALIDATION + name)
                                .isPresent());
    }
}
