/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Stated;
import dev.rockhopper.schema.entity.TableDeclaration;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What is known so far of one table, while classes and collections add to it. */
final class TableDraft {

    final TableName table;
    final Origin origin;

    /** What must be known so that the table is. */
    final Set<String> subjects = new LinkedHashSet<>();

    /** The classes whose main table it is. */
    final Set<TypeElement> classes = new LinkedHashSet<>();

    final List<ColumnDeclaration> columns = new ArrayList<>();
    final List<Stated<StarRocksTable>> annotations = new ArrayList<>();
    final List<Stated<String>> options = new ArrayList<>();
    final List<Stated<String>> comments = new ArrayList<>();
    final List<Stated<String>> queries = new ArrayList<>();
    Optional<Key> naturalKey = Optional.empty();
    Optional<Origin> version = Optional.empty();
    Optional<String> formerName = Optional.empty();

    TableDraft(TableName table, Origin origin) {
        this.table = table;
        this.origin = origin;
    }

    /** The table holds columns of an entity. */
    void isAbout(String entity) {
        subjects.add(entity);
        subjects.add(Reading.columnsOf(entity));
    }

    /** The key without any statement about it; none over no columns. */
    void key(KeyModel model, List<ColumnDeclaration> key) {
        if (naturalKey.isEmpty() && !key.isEmpty()) {
            List<String> names =
                    key.stream().map(ColumnDeclaration::name).distinct().toList();
            naturalKey = Optional.of(new Key(model, names));
        }
    }

    void addMissing(ColumnDeclaration column) {
        if (columns.stream().noneMatch(each -> Names.same(each.name(), column.name()))) {
            columns.add(column);
        }
    }

    TableDeclaration declaration() {
        return new TableDeclaration(
                table.text(), origin, columns, naturalKey, annotations, options, comments, version, formerName);
    }
}
