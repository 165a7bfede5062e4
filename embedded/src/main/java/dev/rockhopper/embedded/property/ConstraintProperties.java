/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code unique_constraints} and {@code foreign_key_constraints}: shown with qualified names. Source: FE classes {@code UniqueConstraint}, {@code ForeignKeyConstraint}. */
public final class ConstraintProperties {
    /** Name of the property of unique constraints. */
    public static final String UNIQUE = "unique_constraints";
    /** Name of the property of foreign keys. */
    public static final String FOREIGN_KEY = "foreign_key_constraints";

    private static final Pattern FOREIGN = Pattern.compile(
            "\\s*(?:([\\w.]+)\\s*)?\\(([^)]*)\\)\\s+REFERENCES\\s+([\\w.`-]+)\\s*\\(([^)]*)\\)\\s*",
            Pattern.CASE_INSENSITIVE);

    private ConstraintProperties() {}

    static void apply(PropertyDraft draft) {
        draft.take(UNIQUE)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> draft.store(UNIQUE, unique(text, draft.database(), draft.table(), draft.columns())));
        draft.take(FOREIGN_KEY)
                .filter(text -> !text.isEmpty())
                .ifPresent(text ->
                        draft.store(FOREIGN_KEY, foreign(text, draft.catalog(), draft.database(), draft.columns())));
    }

    /** The shown form of unique constraints. */
    public static String unique(String text, String database, String table, List<StoredColumn> columns) {
        List<String> shown = new ArrayList<>();
        for (String constraint : text.split(";")) {
            List<String> names = new ArrayList<>();
            for (String part : constraint.split(",")) {
                String[] path = part.trim().replace("`", "").split("\\.");
                names.add(column(path[path.length - 1], columns).name());
            }
            shown.add(Catalog.NAME + "." + database + "." + table + "." + String.join(",", names));
        }
        return String.join(";", shown);
    }

    /** The properties after a column of their table got another name: constraints hold columns by id. Source: FE class {@code UniqueConstraint}. */
    public static Map<String, String> renamed(Map<String, String> properties, String from, String to) {
        Map<String, String> result = new TreeMap<>(properties);
        result.computeIfPresent(
                UNIQUE,
                (key, text) -> each(text, constraint -> {
                    int columns = constraint.lastIndexOf('.') + 1;
                    return constraint.substring(0, columns) + renamed(constraint.substring(columns), from, to);
                }));
        result.computeIfPresent(
                FOREIGN_KEY,
                (key, text) -> each(text, constraint -> {
                    int end = constraint.indexOf(')');
                    return "(" + renamed(constraint.substring(1, end), from, to) + constraint.substring(end);
                }));
        return result;
    }

    private static String each(String constraints, UnaryOperator<String> change) {
        return Arrays.stream(constraints.split(";")).map(change).collect(Collectors.joining(";"));
    }

    private static String renamed(String columns, String from, String to) {
        return names(columns).stream()
                .map(name -> Names.same(name, from) ? to : name)
                .collect(Collectors.joining(","));
    }

    private static StoredColumn column(String name, List<StoredColumn> columns) {
        return columns.stream()
                .filter(each -> each.isNamed(name))
                .findFirst()
                .orElseThrow(() -> Refusal.analysis("constraint column " + name + " does not exist"));
    }

    /** The shown form of foreign keys. */
    public static String foreign(String text, Catalog catalog, String database, List<StoredColumn> columns) {
        List<String> shown = new ArrayList<>();
        for (String constraint : text.split(";")) {
            Matcher matcher = FOREIGN.matcher(constraint);
            if (!matcher.matches()) {
                throw Refusal.analysis("invalid foreign key constraint:" + constraint);
            }
            List<String> children = names(matcher.group(2));
            List<StoredColumn> referring =
                    children.stream().map(each -> column(each, columns)).toList();
            List<String> parents = names(matcher.group(4));
            if (children.size() != parents.size()) {
                throw Refusal.analysis(
                        "invalid foreign key constraint:" + constraint + ", columns' size does not match");
            }
            shown.add("(" + joined(referring) + ") REFERENCES "
                    + parent(matcher.group(3), catalog, database, parents, referring));
        }
        return String.join(";", shown);
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(each -> each.trim().replace("`", ""))
                .toList();
    }

    private static String joined(List<StoredColumn> columns) {
        return columns.stream().map(StoredColumn::name).collect(Collectors.joining(","));
    }

    private static String parent(
            String name, Catalog catalog, String database, List<String> parentColumns, List<StoredColumn> referring) {
        String[] path = name.replace("`", "").split("\\.");
        String parentDatabase = path.length > 1 ? path[path.length - 2] : database;
        String table = path[path.length - 1];
        Optional<CatalogObject> object = catalog.database(parentDatabase).flatMap(each -> each.object(table));
        if (object.isEmpty() || !(object.get() instanceof OlapTable parent)) {
            throw Refusal.analysis("parent table:" + table + " does not exist");
        }
        List<StoredColumn> referred = parentColumns.stream()
                .map(each -> column(each, parent.state().columns()))
                .toList();
        ReferencedTable referenced = new ReferencedTable(parent);
        referenced.require(parentColumns);
        for (int i = 0; i < referred.size(); i++) {
            referenced.requireType(referring.get(i), referred.get(i));
        }
        return Catalog.NAME + "." + parentDatabase + "." + table + "(" + joined(referred) + ")";
    }
}
