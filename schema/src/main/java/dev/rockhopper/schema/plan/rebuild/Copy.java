/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.rebuild;

import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.type.TypeCast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** INSERT .. SELECT from one shape of a table into another; columns are matched by name, after the stated renames. */
final class Copy {

    private final Table source;
    private final Table target;
    private final Map<String, String> sourceNames = new LinkedHashMap<>();

    private final Predicate<String> mayLose;

    private Copy(Table source, Table target, Predicate<String> mayLose) {
        this.source = source;
        this.target = target;
        this.mayLose = mayLose;
    }

    /** From the table as it is to the wanted one; {@code mayLose} tells which columns may start anew when their values do not fit. */
    static Copy forward(Change.TableAltered change, Table old, Table wanted, Predicate<String> mayLose) {
        Copy copy = new Copy(old, wanted, mayLose);
        change.changes().stream()
                .filter(TableChange.ColumnRenamed.class::isInstance)
                .map(TableChange.ColumnRenamed.class::cast)
                .forEach(each -> copy.sourceNames.put(Names.key(each.to()), each.from()));
        return copy;
    }

    /** From the wanted table back to what was. */
    static Copy backward(Change.TableAltered change, Table wanted, Table old) {
        Copy copy = new Copy(wanted, old, name -> false);
        change.changes().stream()
                .filter(TableChange.ColumnRenamed.class::isInstance)
                .map(TableChange.ColumnRenamed.class::cast)
                .forEach(each -> copy.sourceNames.put(Names.key(each.from()), each.to()));
        return copy;
    }

    /** Why the rows cannot be copied; empty if they can. */
    Optional<String> obstacle() {
        if (isClosed(target) && !isClosed(source)) {
            return Optional.of("The wanted table has no partition, so that no row has a place in it.");
        }
        for (Column column : target.columns()) {
            Optional<Column> same = named(column);
            if (same.isPresent() && source(column).isEmpty() && !mayLose.test(column.name())) {
                String why = TypeCast.isPossible(same.get().type(), column.type())
                        ? ", whose fields have other places or names."
                        : ".";
                return Optional.of("The values of column " + column.name() + " cannot be copied: "
                        + same.get().type() + " cannot be cast to " + column.type() + why);
            }
            boolean filled = source(column).isPresent()
                    || column.autoIncrement()
                    || column.generatedAs().isPresent()
                    || column.defaultValue().isPresent();
            if (!filled && column.nullability() == Nullability.NOT_NULL) {
                return Optional.of("Column " + column.name() + " is NOT NULL, and old rows have no value for it.");
            }
        }
        return Optional.empty();
    }

    /** Whether there is anything to copy: a table without a column of the old one starts empty. */
    boolean isPossible() {
        return !copied().isEmpty() && !isClosed(target);
    }

    /** Whether the table has no partition, and nothing makes one: the server then refuses even an INSERT without rows. */
    private static boolean isClosed(Table table) {
        boolean dynamic = table.properties()
                .getOrDefault("dynamic_partition.enable", "false")
                .equalsIgnoreCase("true");
        Partitioning scheme = table.partitioning().orElse(null);
        boolean empty =
                scheme instanceof Partitioning.Range range && range.partitions().isEmpty()
                        || scheme instanceof Partitioning.ByList list
                                && list.partitions().isEmpty();
        return empty && !dynamic;
    }

    /** The statement that copies all rows. */
    Statement statement(String from, String to) {
        List<Column> columns = copied();
        String names = columns.stream().map(each -> quoted(each.name())).collect(Collectors.joining(", "));
        String values = columns.stream().map(this::expression).collect(Collectors.joining(", "));
        return new OtherStatement(
                OtherStatement.Kind.DML,
                "INSERT INTO " + table(to) + " (" + names + ") SELECT " + values + " FROM " + table(from));
    }

    /** What may happen to the rows. */
    List<Hazard> hazards() {
        List<Hazard> hazards = new ArrayList<>();
        for (Column column : source.columns()) {
            boolean used = target.columns().stream()
                    .anyMatch(each -> source(each).filter(column::equals).isPresent());
            if (!used && column.generatedAs().isEmpty()) {
                hazards.add(Hazards.dataLoss("Column " + column.name() + " is not in the new table."));
            }
        }
        for (Column column : copied()) {
            Column from = source(column).orElseThrow();
            boolean tightens =
                    from.nullability() != Nullability.NOT_NULL && column.nullability() == Nullability.NOT_NULL;
            if (!from.type().equals(column.type()) || tightens) {
                hazards.add(Hazards.lossy("Values of column " + column.name() + " that do not fit "
                        + column.type().sql() + (tightens ? " NOT NULL" : "") + " make the copy fail or change."));
            }
        }
        return hazards;
    }

    /** The expression over the source that fills a column of the target. */
    String expression(Column column) {
        Column from = source(column).orElseThrow();
        String value = quoted(from.name());
        if (!from.type().equals(column.type())) {
            value = "CAST(" + value + " AS " + column.type().sql() + ")";
        }
        boolean tightens = from.nullability() != Nullability.NOT_NULL && column.nullability() == Nullability.NOT_NULL;
        if (tightens && column.defaultValue().orElse(null) instanceof DefaultValue.Literal literal) {
            String text = "'" + literal.value().replace("\\", "\\\\").replace("'", "\\'") + "'";
            value = "COALESCE(" + value + ", CAST(" + text + " AS "
                    + column.type().sql() + "))";
        }
        return value;
    }

    /** The same for a key column, which may be new and then has its default in every row. */
    String keyExpression(Column column) {
        return source(column).isPresent() ? expression(column) : "1";
    }

    private List<Column> copied() {
        return target.columns().stream()
                .filter(column -> column.generatedAs().isEmpty())
                .filter(column -> source(column).isPresent())
                .toList();
    }

    /** The column that the values come from; empty if they cannot. */
    private Optional<Column> source(Column column) {
        return named(column)
                .filter(each -> TypeCast.isPossible(each.type(), column.type())
                        && TypeCast.keepsFields(each.type(), column.type()));
    }

    private Optional<Column> named(Column column) {
        return source.column(sourceNames.getOrDefault(Names.key(column.name()), column.name()));
    }

    static String table(String name) {
        return Sql.name(ObjectName.of(name));
    }

    static String quoted(String name) {
        return "`" + name + "`";
    }
}
