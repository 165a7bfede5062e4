/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tables belong together. StarRocks knows foreign keys only as a hint to its optimiser, the property {@code
 * foreign_key_constraints}; where nobody declared one, a column that is named like the key of one other table counts, marked as a guess.
 */
final class Relations {

    private static final Pattern FOREIGN_KEY =
            Pattern.compile("\\(([^)]*)\\)\\s*REFERENCES\\s+([^\\s(]+)\\s*\\([^)]*\\)", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_TELLING_NAME = 4;

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private Relations(Schema schema) {
        schema.all(Table.class).forEach(table -> tables.put(table.name(), table));
        tables.values().forEach(this::declared);
        tables.values().forEach(this::named);
    }

    static List<Relation> of(Schema schema) {
        return List.copyOf(new Relations(schema).relations);
    }

    private void declared(Table table) {
        Matcher matcher = FOREIGN_KEY.matcher(table.properties().getOrDefault("foreign_key_constraints", ""));
        while (matcher.find()) {
            String path = matcher.group(2).replace("`", "");
            String bare = path.substring(path.lastIndexOf('.') + 1);
            String target = ForeignNames.beside(table.name(), bare);
            if (tables.containsKey(target)) {
                relations.add(new Relation(
                        table.name(), matcher.group(1).replace("`", "").strip(), target, true));
            }
        }
    }

    private void named(Table table) {
        for (Column column : table.columns()) {
            List<Table> targets = tables.values().stream()
                    .filter(other -> !other.name().equals(table.name()))
                    .filter(other -> ForeignNames.database(other.name()).equals(ForeignNames.database(table.name())))
                    .filter(other -> pointsTo(column.name(), other))
                    .toList();
            if (targets.size() == 1 && !isLoneKey(table, column)) {
                Relation relation =
                        new Relation(table.name(), column.name(), targets.get(0).name(), false);
                boolean known = relations.stream()
                        .anyMatch(each ->
                                each.from().equals(relation.from()) && each.to().equals(relation.to()));
                if (!known) {
                    relations.add(relation);
                }
            }
        }
    }

    /** {@code customer_id} points to {@code customers(id)} and to {@code dim_customer(customer_id)}. */
    private static boolean pointsTo(String column, Table target) {
        ObjectKind kind = ObjectKind.of(target);
        boolean identified = kind == ObjectKind.PRIMARY || kind == ObjectKind.UNIQUE;
        if (!identified || target.keyColumns().size() != 1) {
            return false;
        }
        String name = column.toLowerCase(Locale.ROOT);
        String key = target.keyColumns().get(0).toLowerCase(Locale.ROOT);
        if (name.equals(key)) {
            return key.length() >= SHORTEST_TELLING_NAME && key.matches(".*[a-z]_?(id|key|code|sk)");
        }
        return name.equals(singular(ForeignNames.bare(target.name()).toLowerCase(Locale.ROOT)) + "_" + key);
    }

    private static boolean isLoneKey(Table table, Column column) {
        return table.keyColumns().size() == 1 && table.isKeyColumn(column.name());
    }

    private static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }
}
