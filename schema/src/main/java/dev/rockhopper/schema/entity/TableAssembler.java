/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the table of a declaration. */
final class TableAssembler {

    private final Problems problems;
    private final Agreement agreement;
    private final ColumnAssembler columns;

    TableAssembler(Problems problems) {
        this.problems = problems;
        this.agreement = new Agreement(problems);
        this.columns = new ColumnAssembler(problems);
    }

    /** The table; what could not be understood is reported and left out. */
    Table assemble(TableDeclaration declared) {
        List<ColumnDeclaration> merged = identified(merged(declared.columns()), declared);
        List<Stated<Table>> clauses = clauses(declared, new ColumnNames(merged, problems));
        Optional<Key> key = key(declared, clauses);
        key.ifPresent(stated -> checkVersion(declared, stated));
        List<Column> assembled = new ArrayList<>();
        for (ColumnDeclaration column : merged) {
            columns.assemble(column).ifPresent(assembled::add);
        }
        return Table.builder(declared.name())
                .columns(ColumnOrder.of(key, notNull(assembled, key)))
                .key(key)
                .partitioning(agreed("the partitioning of table ", declared, clauses, Table::partitioning))
                .distribution(agreed("the distribution of table ", declared, clauses, Table::distribution))
                .sortKey(agreed("the sort key of table ", declared, clauses, each -> some(each.sortKey()))
                        .orElse(List.of()))
                .properties(properties(declared, clauses))
                .comment(comment(declared, clauses))
                .indexes(agreed("the indexes of table ", declared, clauses, each -> some(each.indexes()))
                        .orElse(List.of()))
                .build();
    }

    private List<ColumnDeclaration> merged(List<ColumnDeclaration> columns) {
        Map<String, ColumnDeclaration> byName = new LinkedHashMap<>();
        for (ColumnDeclaration column : columns) {
            byName.merge(Names.key(column.name()), column, this::merged);
        }
        return List.copyOf(byName.values());
    }

    private static List<ColumnDeclaration> identified(List<ColumnDeclaration> columns, TableDeclaration declared) {
        List<String> id = declared.naturalKey().map(Key::columns).orElse(List.of());
        List<ColumnDeclaration> identified = new ArrayList<>(columns.size());
        for (ColumnDeclaration column : columns) {
            identified.add(Names.contains(id, column.name()) ? column.ofId() : column);
        }
        return identified;
    }

    private ColumnDeclaration merged(ColumnDeclaration one, ColumnDeclaration other) {
        ColumnDeclaration merged = one.and(other);
        boolean stated = !merged.types().isEmpty() || !merged.definitions().isEmpty();
        if (!stated && !one.implied().sql().equals(other.implied().sql())) {
            agreement.contradiction(
                    "the type of column " + one.name(),
                    one.origin(),
                    new Stated<>(one.implied().sql(), one.origin().toString()),
                    new Stated<>(other.implied().sql(), other.origin().toString()));
        }
        return merged;
    }

    private List<Stated<Table>> clauses(TableDeclaration declared, ColumnNames names) {
        TableClauses reader = new TableClauses(names, declared.origin(), problems);
        List<Stated<Table>> clauses = new ArrayList<>();
        declared.annotations().forEach(annotation -> clauses.add(annotation.map(reader::of)));
        declared.options()
                .forEach(options ->
                        reader.of(options).ifPresent(table -> clauses.add(new Stated<>(table, options.by()))));
        return clauses;
    }

    private Optional<Key> key(TableDeclaration declared, List<Stated<Table>> clauses) {
        Optional<Key> key =
                agreed("the key of table ", declared, clauses, Table::key).or(declared::naturalKey);
        if (key.isEmpty()) {
            problems.error(
                    EntityCode.NO_KEY,
                    declared.origin(),
                    "table " + declared.name() + " has neither a key nor an @Id.",
                    "State primaryKey, duplicateKey, uniqueKey or aggregateKey in @StarRocksTable.");
        }
        return key;
    }

    private void checkVersion(TableDeclaration declared, Key key) {
        if (key.model() != KeyModel.PRIMARY) {
            declared.version()
                    .ifPresent(place -> problems.error(
                            EntityCode.VERSION_WITHOUT_PRIMARY_KEY,
                            place,
                            "@Version cannot work on a " + key.model().sql()
                                    + " table, whose rows StarRocks cannot update.",
                            "Make it a PRIMARY KEY table, or drop @Version."));
        }
    }

    /** The key columns of a PRIMARY KEY table are never null, whatever JPA says about the attribute. */
    private static List<Column> notNull(List<Column> columns, Optional<Key> key) {
        List<String> primary = key.filter(each -> each.model() == KeyModel.PRIMARY)
                .map(Key::columns)
                .orElse(List.of());
        List<Column> notNull = new ArrayList<>(columns.size());
        for (Column column : columns) {
            boolean isKey = Names.contains(primary, column.name());
            notNull.add(isKey ? column.withNullability(Nullability.NOT_NULL) : column);
        }
        return notNull;
    }

    private Map<String, String> properties(TableDeclaration declared, List<Stated<Table>> clauses) {
        Map<String, Stated<String>> properties = new LinkedHashMap<>();
        for (Stated<Table> stated : clauses) {
            stated.value().properties().forEach((name, value) -> {
                Stated<String> next = new Stated<>(value, stated.by() + " properties");
                Stated<String> first = properties.putIfAbsent(name, next);
                if (first != null && !first.value().equals(value)) {
                    agreement.contradiction("the property " + name, declared.origin(), first, next);
                }
            });
        }
        Map<String, String> values = new LinkedHashMap<>();
        properties.forEach((name, stated) -> values.put(name, stated.value()));
        return values;
    }

    private String comment(TableDeclaration declared, List<Stated<Table>> clauses) {
        List<Stated<String>> comments = new ArrayList<>(declared.comments());
        for (Stated<Table> each : clauses) {
            if (!each.value().comment().isEmpty()) {
                comments.add(new Stated<>(each.value().comment(), each.by() + " comment"));
            }
        }
        return agreement
                .on("the comment of table ", declared.name(), declared.origin(), comments)
                .map(Stated::value)
                .orElse("");
    }

    private <T> Optional<T> agreed(
            String what, TableDeclaration declared, List<Stated<Table>> clauses, Function<Table, Optional<T>> part) {
        List<Stated<T>> stated = new ArrayList<>();
        for (Stated<Table> each : clauses) {
            part.apply(each.value()).ifPresent(value -> stated.add(new Stated<>(value, each.by())));
        }
        return agreement.on(what, declared.name(), declared.origin(), stated).map(Stated::value);
    }

    private static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
