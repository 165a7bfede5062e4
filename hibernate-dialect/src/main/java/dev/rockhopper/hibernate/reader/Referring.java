/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.mapping.Column;

/**
 * Columns that refer to the id of an entity, in the order in which that id is declared.
 *
 * <p>Hibernate sorts composite ids by name, and whatever refers to them alike.
 */
final class Referring {

    private final List<String> hibernateOrder;
    private final List<ColumnDeclaration> declared;

    /**
     * To an id.
     *
     * @param idColumns as Hibernate orders them
     * @param declared as the entity declares them
     */
    Referring(List<Column> idColumns, List<ColumnDeclaration> declared) {
        this.hibernateOrder = idColumns.stream().map(Column::getName).toList();
        this.declared = declared;
    }

    /** The columns in the order of the declared id; as they are, if they do not refer to the id column by column. */
    List<ColumnDeclaration> ordered(List<ColumnDeclaration> columns) {
        return columns.size() == hibernateOrder.size() && columns.size() == declared.size()
                ? columns.stream()
                        .sorted(Comparator.comparingInt(column -> position(columns.indexOf(column))))
                        .toList()
                : columns;
    }

    /** The ordered columns, which can be called by the attributes of the id, too. */
    List<ColumnDeclaration> named(List<ColumnDeclaration> columns) {
        List<ColumnDeclaration> ordered = ordered(columns);
        if (ordered.size() != declared.size()) {
            return ordered;
        }
        List<ColumnDeclaration> named = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            named.add(ordered.get(i).withPaths(declared.get(i).paths()));
        }
        return named;
    }

    private int position(int index) {
        String referred = hibernateOrder.get(index);
        for (int i = 0; i < declared.size(); i++) {
            if (declared.get(i).name().equals(referred)) {
                return i;
            }
        }
        return declared.size();
    }
}
