/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import dev.rockhopper.schema.entity.TableDeclaration;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.mapping.Table;

/** What is known so far of one table of Hibernate, while classes and collections add to it. */
final class TableDraft {

    final Table table;
    final Origin origin;
    final Set<Class<?>> classes = new LinkedHashSet<>();
    final List<ColumnDeclaration> columns = new ArrayList<>();
    final List<Stated<StarRocksTable>> annotations = new ArrayList<>();
    final List<Stated<String>> comments = new ArrayList<>();
    Optional<Key> naturalKey = Optional.empty();
    Optional<Origin> version = Optional.empty();
    Optional<String> formerName = Optional.empty();

    TableDraft(Table table, Origin origin) {
        this.table = table;
        this.origin = origin;
    }

    /** The key without any statement about it; none over no columns. */
    void key(KeyModel model, List<String> columnNames) {
        if (naturalKey.isEmpty() && !columnNames.isEmpty()) {
            naturalKey = Optional.of(new Key(model, columnNames));
        }
    }

    /** Whether a column of that name was added, without case. */
    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equalsIgnoreCase(column));
    }

    TableDeclaration declaration() {
        return new TableDeclaration(
                table.getName(),
                origin,
                columns,
                naturalKey,
                annotations,
                ColumnStatements.some(table.getOptions(), "@Table(options)"),
                comments,
                version,
                formerName);
    }
}
