/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.KnownAnnotations;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.processor.element.type.ImpliedTypes;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The columns of attributes of any kind. */
public final class AttributeColumns {

    private final Reading reading;
    private final BasicColumns basic;
    private final ToOneColumns toOne;
    private final EmbeddedColumns embedded;
    private final StructColumns structs;
    private final RefusedMappings refused;

    public EmbeddedColumns embedded() {
        return embedded;
    }

    public AttributeColumns(Reading reading, ImpliedTypes types, Ids ids) {
        this.reading = reading;
        this.basic = new BasicColumns(reading, types);
        this.toOne = new ToOneColumns(reading, ids);
        this.embedded = new EmbeddedColumns(reading, this::of);
        this.structs = new StructColumns(reading, embedded);
        this.refused = new RefusedMappings(reading);
    }

    /** The columns of one attribute; none of a collection, a formula, a parent, or what is not known, which is noted. */
    public List<ColumnDeclaration> of(Attribute attribute, Scope scope) {
        String unknown = KnownAnnotations.firstUnknown(attribute.stated());
        if (unknown != null) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_ANNOTATION,
                    attribute,
                    scope,
                    "what " + unknown + " does to the schema is known to Hibernate only.");
            return List.of();
        }
        reading.origin(attribute, scope);
        refused.check(attribute, scope);
        if (attribute.hibernate("Formula").isPresent()
                || attribute.hibernate("Parent").isPresent()) {
            return List.of();
        }
        if (attribute.isCollection()) {
            return List.of();
        }
        if (attribute.isToOne()) {
            return onlyOnOne(toOne.of(attribute, scope), attribute, scope);
        }
        Optional<TypeElement> struct = StructColumns.struct(attribute);
        if (struct.isPresent()) {
            return structs.of(attribute, struct.get(), scope).map(List::of).orElse(List.of());
        }
        Optional<Attribute> element = StructColumns.elements(attribute);
        if (element.isPresent()) {
            return structs.ofList(attribute, element.get(), scope).map(List::of).orElse(List.of());
        }
        Optional<TypeElement> type = EmbeddedColumns.embeddable(attribute);
        if (type.isPresent()) {
            reportOnSeveral(attribute, scope);
            return embedded.of(attribute, type.get(), scope);
        }
        return basic.of(attribute, scope).map(List::of).orElse(List.of());
    }

    /**
     * The columns of a collection's elements. What is embedded can be called with and without the name of the collection, and
     * {@code @RenamedFrom} on the collection is about its table.
     */
    public List<ColumnDeclaration> ofElement(Attribute element, Scope scope) {
        Scope own = scope.ofElements();
        Optional<TypeElement> type = EmbeddedColumns.embeddable(element);
        if (type.isEmpty()) {
            return basic.of(element, own).map(ColumnDeclaration::neverRenamed).stream()
                    .toList();
        }
        int prefix = element.name().length() + 1;
        return embedded.of(element, type.get(), own).stream()
                .map(column -> column.withPaths(
                        List.of(column.paths().get(0), column.paths().get(0).substring(prefix))))
                .toList();
    }

    private List<ColumnDeclaration> onlyOnOne(List<ColumnDeclaration> columns, Attribute attribute, Scope scope) {
        if (columns.size() > 1) {
            reportOnSeveral(attribute, scope);
        }
        return columns;
    }

    /** Reports annotations about one column on an attribute with several ones. */
    private void reportOnSeveral(Attribute attribute, Scope scope) {
        if (attribute.own("StarRocksColumn").isPresent()) {
            misplaced("@StarRocksColumn", attribute, scope);
        }
        if (attribute.own("RenamedFrom").isPresent()) {
            misplaced("@RenamedFrom", attribute, scope);
        }
    }

    private void misplaced(String annotation, Attribute attribute, Scope scope) {
        reading.problems()
                .error(
                        EntityCode.MISPLACED,
                        reading.origin(attribute, scope),
                        annotation + " is about one column, but the attribute does not have exactly one.",
                        "Move it to the attributes of the embedded class, or take it away.");
    }
}
