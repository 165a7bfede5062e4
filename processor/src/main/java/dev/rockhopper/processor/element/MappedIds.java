/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.ArrayList;
import java.util.List;

/** Ids that are, wholly or in part, those of other entities: {@code @MapsId}. They lie in the columns that refer to these. */
final class MappedIds {

    private final Reading reading;
    private final AttributeColumns columns;

    MappedIds(Reading reading, AttributeColumns columns) {
        this.reading = reading;
        this.columns = columns;
    }

    /** The columns of an id attribute, called like those of the associations among {@code all} that map it. */
    List<ColumnDeclaration> of(Attribute id, List<Attribute> all, Scope scope) {
        List<ColumnDeclaration> own = columns.of(id, scope);
        for (Attribute association : all) {
            if (association.is("MapsId")) {
                own = renamed(own, id, association, scope);
            }
        }
        return own;
    }

    private List<ColumnDeclaration> renamed(
            List<ColumnDeclaration> own, Attribute id, Attribute association, Scope scope) {
        String part = association.jpa("MapsId").orElseThrow().text("value");
        String path = part.isEmpty() ? id.name() : id.name() + "." + part;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            String each = own.get(i).paths().get(0);
            if (each.equals(path) || each.startsWith(path + ".")) {
                places.add(i);
            }
        }
        List<ColumnDeclaration> referring = columns.of(association, scope);
        boolean composite = places.size() > 1 && !isOfSameClass(id, association);
        if (referring.isEmpty() || referring.size() != places.size() || composite) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_MAPPING, association, scope, "this id by @MapsId is read by Hibernate only.");
            return own;
        }
        List<ColumnDeclaration> renamed = new ArrayList<>(own);
        for (int i = 0; i < places.size(); i++) {
            ColumnDeclaration column = own.get(places.get(i));
            renamed.set(
                    places.get(i),
                    PlainColumns.of(
                            referring.get(i).name(),
                            column.paths(),
                            column.origin(),
                            referring.get(i).implied().sql(),
                            false));
        }
        return renamed;
    }

    /** Only then are the columns of both in the same order. */
    private boolean isOfSameClass(Attribute id, Attribute association) {
        return ToOneColumns.target(association).stream()
                .flatMap(target -> reading.attributes().of(reading.classes().root(target)).stream())
                .anyMatch(each ->
                        each.is("EmbeddedId") && reading.classes().types().isSameType(each.type(), id.type()));
    }
}
