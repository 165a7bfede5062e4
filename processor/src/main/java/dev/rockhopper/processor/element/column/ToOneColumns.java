/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Columns that refer to the id of an entity, in the order in which that entity declares its id. */
public final class ToOneColumns {

    private final Reading reading;
    private final Ids ids;

    public ToOneColumns(Reading reading, Ids ids) {
        this.reading = reading;
        this.ids = ids;
    }

    /** The entity that an attribute refers to. */
    public static Optional<TypeElement> target(Attribute attribute) {
        return association(attribute).type("targetEntity").flatMap(Classes::of).or(() -> Classes.of(attribute.type()));
    }

    private static Mirror association(Attribute attribute) {
        return attribute.jpa("ManyToOne").or(() -> attribute.jpa("OneToOne")).orElseThrow();
    }

    /** The columns of an attribute that refers to one entity; none of the inverse side, and of what lies in a table of its own. */
    public List<ColumnDeclaration> of(Attribute attribute, Scope scope) {
        Mirror stated = association(attribute);
        boolean elsewhere = !stated.text("mappedBy").isEmpty()
                || attribute.is("JoinTable")
                || attribute.is("OneToOne") && attribute.is("PrimaryKeyJoinColumn");
        if (elsewhere) {
            return List.of();
        }
        Optional<TypeElement> target = target(attribute);
        List<ColumnDeclaration> id = target.map(ids::of).orElse(List.of());
        if (id.isEmpty() || attribute.is("Convert") || attribute.is("PrimaryKeyJoinColumn")) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_REFERENCE,
                    attribute,
                    scope,
                    target.filter(each -> !Classes.isEntity(each)).isPresent()
                            ? reading.javaName(attribute.type()) + ", to which it refers, carries no @Entity."
                            : "the columns that refer to " + reading.javaName(attribute.type())
                                    + " are known to Hibernate only.");
            return List.of();
        }
        return of(attribute, scope, stated, target.get(), id);
    }

    private List<ColumnDeclaration> of(
            Attribute attribute, Scope scope, Mirror stated, TypeElement target, List<ColumnDeclaration> id) {
        List<Mirror> joins = scope.overrides().joins(attribute, scope.path());
        boolean quoted = reading.names().isQuoted(target);
        boolean nullable = Nullable.reference(attribute, stated, scope);
        Joins toId = new Joins(reading, id, quoted);
        Optional<List<Mirror>> ordered = toId.ordered(joins);
        if (ordered.isPresent()) {
            return columns(attribute, scope, toId, ordered.get(), nullable);
        }
        Optional<ColumnDeclaration> other =
                joins.size() == 1 ? ids.column(target, joins.get(0).text("referencedColumnName")) : Optional.empty();
        if (other.isPresent()) {
            return columns(attribute, scope, new Joins(reading, List.of(other.get()), quoted), joins, nullable);
        }
        String missing = joins.size() == 1 ? joins.get(0).text("referencedColumnName") : "";
        reading.unknown(
                ProcessorCode.UNKNOWN_MAPPING,
                attribute,
                scope,
                missing.isEmpty()
                        ? "this association is read by Hibernate only."
                        : "@JoinColumn(referencedColumnName) names " + missing
                                + ", which is no column of an attribute of " + reading.javaName(attribute.type())
                                + " that the compiler sees.");
        return List.of();
    }

    private List<ColumnDeclaration> columns(
            Attribute attribute, Scope scope, Joins target, List<Mirror> joins, boolean optional) {
        Origin origin = reading.origin(attribute, scope);
        List<String> paths = List.of(scope.pathTo(attribute));
        List<ColumnDeclaration> columns = new ArrayList<>();
        for (int i = 0; i < target.id().size(); i++) {
            ColumnDeclaration referred = target.id().get(i);
            Optional<Mirror> join = joins.isEmpty() ? Optional.empty() : Optional.of(joins.get(i));
            String name = reading.column(target.name(join, attribute.name(), referred), origin);
            boolean nullable =
                    optional && join.map(each -> each.flag("nullable")).orElse(true);
            columns.add(
                    target.id().size() == 1
                            ? single(attribute, join, name, paths, origin, referred, nullable)
                            : PlainColumns.referring(name, paths, origin, referred, nullable, join));
        }
        return columns;
    }

    private ColumnDeclaration single(
            Attribute attribute,
            Optional<Mirror> join,
            String name,
            List<String> paths,
            Origin origin,
            ColumnDeclaration referred,
            boolean nullable) {
        ColumnDeclaration column = new Statements(attribute, join)
                .declaration(
                        name, paths, origin, referred.implied().sql(), reading.javaName(attribute.type()), nullable);
        return column.definitions().isEmpty() ? column.withDefinitions(PlainColumns.definitions(referred)) : column;
    }
}
