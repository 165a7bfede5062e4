/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.table;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.processor.element.name.TableName;
import dev.rockhopper.processor.element.reading.Reading;
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
public final class TableDraft {

    public final TableName table;
    public final Origin origin;

    /** What must be known so that the table is. */
    public final Set<String> subjects = new LinkedHashSet<>();

    /** The classes whose main table it is. */
    public final Set<TypeElement> classes = new LinkedHashSet<>();

    public final List<ColumnDeclaration> columns = new ArrayList<>();
    public final List<Stated<StarRocksTable>> annotations = new ArrayList<>();
    public final List<Stated<String>> options = new ArrayList<>();
    public final List<Stated<String>> comments = new ArrayList<>();
    public final List<Stated<String>> queries = new ArrayList<>();
    public Optional<Key> naturalKey = Optional.empty();
    public Optional<Origin> version = Optional.empty();
    public Optional<String> formerName = Optional.empty();

    public TableDraft(TableName table, Origin origin) {
        this.table = table;
        this.origin = origin;
    }

    /** The table holds columns of an entity. */
    public void isAbout(String entity) {
        subjects.add(entity);
        subjects.add(Reading.columnsOf(entity));
    }

    /** The key without any statement about it; none over no columns. */
    public void key(KeyModel model, List<ColumnDeclaration> key) {
        if (naturalKey.isEmpty() && !key.isEmpty()) {
            List<String> names =
                    key.stream().map(ColumnDeclaration::name).distinct().toList();
            naturalKey = Optional.of(new Key(model, names));
        }
    }

    public void addMissing(ColumnDeclaration column) {
        if (columns.stream().noneMatch(each -> Names.same(each.name(), column.name()))) {
            columns.add(column);
        }
    }

    public TableDeclaration declaration() {
        return new TableDeclaration(
                table.text(), origin, columns, naturalKey, annotations, options, comments, version, formerName);
    }
}
