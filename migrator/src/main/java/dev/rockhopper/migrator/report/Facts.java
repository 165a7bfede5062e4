/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader wants to know of an object, in few words. */
final class Facts {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB", "PB"};
    private static final int KILO = 1024;

    private Facts() {}

    /** For example {@code date_trunc('day', dt)} or {@code RANGE(dt)}; empty for an unpartitioned object. */
    static String partitioning(SchemaObject object) {
        if (object instanceof Table table) {
            return table.partitioning().map(Facts::partitioning).orElse("");
        }
        return object instanceof MaterializedView view ? terms(view.partitionBy()) : "";
    }

    private static String partitioning(Partitioning partitioning) {
        if (partitioning instanceof Partitioning.Range range) {
            return "RANGE(" + terms(range.terms()) + ")";
        }
        if (partitioning instanceof Partitioning.ByList list) {
            return "LIST(" + String.join(", ", list.columns()) + ")";
        }
        return terms(((Partitioning.Automatic) partitioning).terms());
    }

    private static String terms(List<PartitionTerm> terms) {
        return terms.stream()
                .map(term -> term instanceof PartitionTerm.OfColumn column
                        ? column.name()
                        : ((PartitionTerm.OfFunction) term).sql())
                .collect(Collectors.joining(", "));
    }

    /** For example {@code HASH(id) × 10}; empty when the server chooses. */
    static String distribution(SchemaObject object) {
        Optional<Distribution> distribution = object instanceof Table table
                ? table.distribution()
                : object instanceof MaterializedView view ? view.distribution() : Optional.empty();
        return distribution.map(Facts::distribution).orElse("");
    }

    private static String distribution(Distribution distribution) {
        String by = distribution instanceof Distribution.Hash hash
                ? "HASH(" + String.join(", ", hash.columns()) + ")"
                : "RANDOM";
        return distribution.buckets().isPresent()
                ? by + " × " + distribution.buckets().getAsInt()
                : by;
    }

    /** How a materialized view is kept up to date. */
    static String refresh(MaterializedView view) {
        if (view.isSynchronous()) {
            return "synchronous";
        }
        Refresh.Scheme scheme = view.refresh().map(Refresh::scheme).orElse(null);
        if (scheme instanceof Refresh.Schedule schedule) {
            return "every " + schedule.every() + " " + schedule.unit().toLowerCase(Locale.ROOT)
                    + schedule.start().map(start -> ", from " + start).orElse("");
        }
        if (scheme instanceof Refresh.OnChange) {
            return "on change";
        }
        return scheme instanceof Refresh.Incremental ? "incremental" : scheme == null ? "as the server does" : "manual";
    }

    /** Default, generation or numbering of a column; empty if it has none. */
    static String filling(Column column) {
        if (column.autoIncrement()) {
            return "AUTO_INCREMENT";
        }
        return column.generatedAs()
                .map(expression -> "= " + expression)
                .or(() -> column.defaultValue().map(Facts::text))
                .orElse("");
    }

    private static String text(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return "'" + literal.value() + "'";
        }
        if (value instanceof DefaultValue.CurrentTimestamp) {
            return "CURRENT_TIMESTAMP";
        }
        if (value instanceof DefaultValue.Uuid) {
            return "uuid()";
        }
        if (value instanceof DefaultValue.UuidNumeric) {
            return "uuid_numeric()";
        }
        return value instanceof DefaultValue.Expression expression ? expression.sql() : "NULL";
    }

    /** Whether a column may hold NULL; keys of primary key tables may not, even if that was not stated. */
    static boolean nullable(Table table, Column column) {
        if (column.nullability() == Nullability.UNSPECIFIED) {
            boolean primary = ObjectKind.of(table) == ObjectKind.PRIMARY && table.isKeyColumn(column.name());
            return !primary && !column.autoIncrement();
        }
        return column.nullability() == Nullability.NULL;
    }

    /** For example {@code 3.4 GB}. */
    static String bytes(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= KILO && unit < UNITS.length - 1) {
            size /= KILO;
            unit++;
        }
        return unit == 0
                ? bytes + " B"
                : String.format(Locale.ROOT, size < 10 ? "%.1f %s" : "%.0f %s", size, UNITS[unit]);
    }

    /** For example {@code 1,200}, {@code 3.4 M}. */
    static String count(long number) {
        if (number < 100_000) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        double value = number;
        for (String unit : List.of(" k", " M", " bn")) {
            value /= 1000;
            if (value < 1000 || unit.equals(" bn")) {
                return String.format(Locale.ROOT, value < 10 ? "%.1f%s" : "%,.0f%s", value, unit);
            }
        }
        return "";
    }

    /** {@code 1 table}, {@code 2 tables}. */
    static String plural(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
