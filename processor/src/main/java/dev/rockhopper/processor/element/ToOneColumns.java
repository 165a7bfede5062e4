/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.processor.element.Scope.Nullity;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Columns that refer to the id of an entity, in the order in which that entity declares its id. */
final class ToOneColumns {

    private final Reading reading;
    private final Ids ids;

    ToOneColumns(Reading reading, Ids ids) {
        this.reading = reading;
        this.ids = ids;
    }

    /** The columns of an attribute that refers to one entity; none of the inverse side. */
    List<ColumnDeclaration> of(Attribute attribute, Scope scope) {
        String association = attribute.is("ManyToOne") ? "ManyToOne" : "OneToOne";
        Mirror stated = attribute.jpa(association).orElseThrow();
        if (!stated.text("mappedBy").isEmpty()) {
            return List.of();
        }
        Optional<TypeElement> target =
                stated.type("targetEntity").flatMap(Classes::of).or(() -> Classes.of(attribute.type()));
        List<ColumnDeclaration> id = target.map(ids::of).orElse(List.of());
        boolean special = attribute.is("JoinTable") || attribute.is("PrimaryKeyJoinColumn") || attribute.is("Convert");
        if (id.isEmpty() || special) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_REFERENCE,
                    attribute,
                    scope,
                    "the columns that refer to " + reading.javaName(attribute.type())
                            + " are known to Hibernate only.");
            return List.of();
        }
        Optional<List<Mirror>> joins =
                Joins.ordered(Mirrors.repeated(attribute.element(), "JoinColumn", "JoinColumns"), id);
        if (joins.isEmpty() || isUnsure(attribute, stated, scope)) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_MAPPING, attribute, scope, "this association is read by Hibernate only.");
            return List.of();
        }
        return columns(attribute, scope, id, joins.get(), stated.flag("optional"));
    }

    private static boolean isUnsure(Attribute attribute, Mirror stated, Scope scope) {
        boolean required = !stated.flag("optional")
                || Mirrors.find(attribute.element(), Mirrors.VALIDATION + "NotNull")
                        .isPresent();
        boolean composed = scope.nullity() == Nullity.EMBEDDED || scope.nullity() == Nullity.SUBCLASS;
        return composed && required || attribute.is("Id");
    }

    private List<ColumnDeclaration> columns(
            Attribute attribute, Scope scope, List<ColumnDeclaration> id, List<Mirror> joins, boolean optional) {
        boolean required = !optional
                || scope.nullity() == Nullity.ID
                || Mirrors.find(attribute.element(), Mirrors.VALIDATION + "NotNull")
                        .isPresent();
        Origin origin = reading.origin(attribute, scope);
        List<String> paths = List.of(scope.path() + attribute.name());
        List<ColumnDeclaration> columns = new ArrayList<>();
        for (int i = 0; i < id.size(); i++) {
            Optional<Mirror> join = joins.isEmpty() ? Optional.empty() : Optional.of(joins.get(i));
            String name = Joins.name(join, reading.naming(), attribute.name(), id.get(i));
            boolean nullable =
                    !required && join.map(each -> each.flag("nullable")).orElse(true);
            columns.add(
                    id.size() == 1
                            ? new Statements(attribute, join)
                                    .declaration(
                                            name,
                                            paths,
                                            origin,
                                            id.get(i).implied().sql(),
                                            reading.javaName(attribute.type()),
                                            nullable)
                            : PlainColumns.referring(name, paths, origin, id.get(i), nullable));
        }
        return columns;
    }
}
