/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the clauses of a table from one annotation into a table without columns. */
final class TableClauses {

    private final ColumnNames names;
    private final Origin place;
    private final Problems problems;
    private final ClauseTexts texts;
    private final AnnotationLists lists;

    TableClauses(ColumnNames names, Origin place, Problems problems) {
        this.names = names;
        this.place = place;
        this.problems = problems;
        this.texts = new ClauseTexts(names, place, problems);
        this.lists = new AnnotationLists(names, place, problems);
    }

    /** What {@code @StarRocksTable} states. */
    Table of(StarRocksTable stated) {
        checkEngine(stated.engine());
        return Table.builder("")
                .key(key(stated))
                .partitioning(texts.partitioning(stated.partitionBy(), "@StarRocksTable(partitionBy)"))
                .distribution(texts.distribution(stated.distributedBy(), "@StarRocksTable(distributedBy)"))
                .sortKey(names.all(List.of(stated.orderBy()), "@StarRocksTable(orderBy)", place))
                .indexes(lists.indexes(stated.indexes(), "@StarRocksTable(indexes)"))
                .properties(lists.properties(stated.properties(), "@StarRocksTable(properties)"))
                .comment(stated.comment())
                .build();
    }

    /** What the text of {@code @Table(options)} states; empty after a report. */
    Optional<Table> of(Stated<String> options) {
        Table parsed;
        try {
            parsed = DdlTexts.clauses(options.value());
        } catch (RockhopperException e) {
            problems.error(
                    EntityCode.BROKEN_CLAUSE,
                    place,
                    options.by() + " is `" + options.value() + "`: "
                            + e.messages().get(0).text(),
                    "Write what follows the columns in StarRocks' CREATE TABLE, or use @StarRocksTable.");
            return Optional.empty();
        }
        String by = options.by();
        return Optional.of(parsed.toBuilder()
                .columns(List.of())
                .key(parsed.key().map(key -> new Key(key.model(), names.all(key.columns(), by, place))))
                .partitioning(parsed.partitioning().map(each -> texts.resolve(each, by)))
                .distribution(parsed.distribution().map(each -> texts.resolve(each, by)))
                .sortKey(names.all(parsed.sortKey(), by, place))
                .build());
    }

    private Optional<Key> key(StarRocksTable stated) {
        Map<KeyModel, String[]> keys = new LinkedHashMap<>();
        keys.put(KeyModel.PRIMARY, stated.primaryKey());
        keys.put(KeyModel.DUPLICATE, stated.duplicateKey());
        keys.put(KeyModel.UNIQUE, stated.uniqueKey());
        keys.put(KeyModel.AGGREGATE, stated.aggregateKey());
        keys.values().removeIf(columns -> columns.length == 0);
        if (keys.size() > 1) {
            List<String> members = new ArrayList<>();
            keys.keySet().forEach(model -> members.add(member(model)));
            problems.error(
                    EntityCode.TWO_KEYS,
                    place,
                    "@StarRocksTable states " + String.join(" and ", members) + ".",
                    "A table has one key model: keep one.");
        }
        return keys.entrySet().stream()
                .findFirst()
                .map(key -> new Key(
                        key.getKey(),
                        names.all(List.of(key.getValue()), "@StarRocksTable(" + member(key.getKey()) + ")", place)));
    }

    private static String member(KeyModel model) {
        return model.name().toLowerCase(Locale.ROOT) + "Key";
    }

    private void checkEngine(String engine) {
        if (!engine.isEmpty() && !engine.equalsIgnoreCase("OLAP")) {
            problems.error(
                    EntityCode.OTHER_ENGINE,
                    place,
                    "@StarRocksTable(engine) is " + engine + ".",
                    "Rockhopper manages tables of the engine OLAP; leave the engine out, or map the external table with @Subselect.");
        }
    }
}
