/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.property;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.SchemaRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.ServerDefaults;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code foreign_key_constraints}: the columns on both sides, and that those of the parent are unique. Parents that the schema does not have may
 * lie elsewhere. Source: FE class {@code ForeignKeyConstraint}, method {@code PropertyAnalyzer.analyzeForeignKeyConstraint}.
 */
public final class ForeignKeys implements SchemaRule {

    private static final String PROPERTY = "foreign_key_constraints";
    private static final Pattern FORM = Pattern.compile(
            "[\\w.:-]*\\s*\\(([\\w\\s,]+)\\)\\s+REFERENCES\\s+([\\w.:-]+)\\s*\\(([\\w\\s,]+)\\)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Schema schema, SchemaObject object, Findings findings) {
        if (object instanceof Table child) {
            for (String each : child.properties().getOrDefault(PROPERTY, "").split(";")) {
                if (!each.isBlank()) {
                    check(schema, child, each.strip(), findings);
                }
            }
        }
    }

    private static void check(Schema schema, Table child, String constraint, Findings findings) {
        Matcher parts = FORM.matcher(constraint);
        if (!parts.matches()) {
            wrong(
                    constraint + " is no foreign key",
                    "Write (column, …) REFERENCES table(column, …); several are separated by ;.",
                    findings);
            return;
        }
        List<String> columns = list(parts.group(1));
        List<String> referred = list(parts.group(3));
        if (columns.size() != referred.size()) {
            wrong(constraint + " names more columns on one side", "Name as many columns on both sides.", findings);
            return;
        }
        List<Column> own = all(columns, child, findings);
        Optional<Table> parent = parent(schema, parts.group(2), findings);
        List<Column> others =
                parent.map(table -> all(referred, table, findings)).orElse(List.of());
        if (own.size() == columns.size() && others.size() == referred.size()) {
            isUnique(parent.get(), others, findings);
            haveSameTypes(own, others, findings);
        }
    }

    private static Optional<Table> parent(Schema schema, String name, Findings findings) {
        Optional<Table> parent = schema.table(name);
        if (parent.isEmpty() && !name.contains(".")) {
            List<String> known =
                    schema.all(Table.class).stream().map(Table::name).toList();
            Suggestion.nearest(name, known)
                    .ifPresent(near -> findings.warning(
                            ModelCode.PROPERTY,
                            "",
                            PROPERTY + " refers to the table " + name + ", which the schema does not have.",
                            "Did you mean " + near + "?"));
        }
        return parent;
    }

    private static List<Column> all(List<String> names, Table table, Findings findings) {
        List<Column> found = new ArrayList<>();
        for (String name : names) {
            table.column(name)
                    .ifPresentOrElse(
                            found::add,
                            () -> findings.error(
                                    ModelCode.UNKNOWN_COLUMN,
                                    PROPERTY + " names the column " + name + ", which the table " + table.name()
                                            + " does not have.",
                                    Suggestion.remedy(name, table.columnNames())));
        }
        return found;
    }

    private static void isUnique(Table parent, List<Column> columns, Findings findings) {
        Optional<Key> key = ServerDefaults.key(parent);
        KeyModel model = key.map(Key::model).orElse(KeyModel.DUPLICATE);
        if (model == KeyModel.AGGREGATE) {
            wrong(parent.name() + " is an AGGREGATE KEY table", "Refer to a table of another key model.", findings);
            return;
        }
        List<String> names = columns.stream().map(Column::name).toList();
        boolean isKey = model != KeyModel.DUPLICATE && areSame(names, key.get().columns());
        boolean isStated = Arrays.stream(parent.properties()
                        .getOrDefault("unique_constraints", "")
                        .split(";"))
                .anyMatch(each -> areSame(names, list(each)));
        if (!isKey && !isStated) {
            wrong(
                    String.join(", ", names) + " of " + parent.name() + " need not be unique",
                    "Refer to the whole key of a PRIMARY KEY or UNIQUE KEY table, or state unique_constraints on "
                            + parent.name() + ".",
                    findings);
        }
    }

    private static boolean areSame(List<String> columns, List<String> others) {
        TreeSet<String> one = new TreeSet<>();
        TreeSet<String> other = new TreeSet<>();
        columns.forEach(each -> one.add(Names.key(each)));
        others.forEach(each -> other.add(Names.key(each.substring(each.lastIndexOf('.') + 1))));
        return one.equals(other);
    }

    private static void haveSameTypes(List<Column> own, List<Column> others, Findings findings) {
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).type().equals(others.get(i).type())) {
                wrong(
                        own.get(i).name() + " is " + own.get(i).type().sql() + ", but "
                                + others.get(i).name() + " is "
                                + others.get(i).type().sql(),
                        "Give both the same type.",
                        findings);
            }
        }
    }

    private static List<String> list(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static void wrong(String what, String remedy, Findings findings) {
        findings.error(ModelCode.PROPERTY, "The property " + PROPERTY + ": " + what + ".", remedy);
    }
}
