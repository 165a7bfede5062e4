/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.name.Name;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.reading.Scope.Validation;
import dev.rockhopper.processor.element.type.ImpliedTypes;
import dev.rockhopper.processor.element.type.Size;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.List;
import java.util.Optional;

/** The columns of attributes with simple values. */
public final class BasicColumns {

    private final Reading reading;
    private final ImpliedTypes types;

    public BasicColumns(Reading reading, ImpliedTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** The column of an attribute; empty, with a note, if its type is not known. */
    public Optional<ColumnDeclaration> of(Attribute attribute, Scope scope) {
        Optional<Mirror> column = scope.overrides().column(attribute, scope.path());
        Origin origin = reading.origin(attribute, scope);
        reading.readOnly(origin, column);
        Statements statements = new Statements(attribute, column);
        Optional<String> implied =
                types.of(attribute, Size.of(attribute, column, scope.validation() != Validation.NONE));
        if (!statements.stateType()) {
            reading.jsonTypes()
                    .add(attribute, scope, implied.filter("JSON"::equals).isPresent());
        }
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
                reading.column(name(attribute, column), origin),
                List.of(scope.pathTo(attribute)),
                origin,
                implied.orElse(""),
                java,
                Nullable.basic(attribute, column, scope)));
    }

    private static Name name(Attribute attribute, Optional<Mirror> column) {
        String stated = column.map(each -> each.text("name")).orElse("");
        return Name.of(stated.isEmpty() ? attribute.name() : stated);
    }
}
