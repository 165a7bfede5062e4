/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code time_slice(dt, INTERVAL 7 DAY)} reads back as {@code time_slice(dt, 7, 'day', 'floor')}. Source: FE class
 * {@code AstBuilder.visitFunctionCall}.
 */
final class TimeSliceForm implements Quirk<Table> {

    private static final Pattern WRITTEN = Pattern.compile(
            "\\s*time_slice\\s*\\(\\s*(.+?)\\s*,\\s*INTERVAL\\s+(\\d+)\\s+(\\w+)\\s*(?:,\\s*'?(\\w+)'?\\s*)?\\)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Table apply(Table table, Context context) {
        if (table.partitioning().orElse(null) instanceof Partitioning.Automatic automatic) {
            List<PartitionTerm> terms =
                    automatic.terms().stream().map(TimeSliceForm::shown).toList();
            return table.toBuilder()
                    .partitioning(Optional.of(new Partitioning.Automatic(terms)))
                    .build();
        }
        return table;
    }

    private static PartitionTerm shown(PartitionTerm term) {
        return term instanceof PartitionTerm.OfFunction function
                ? new PartitionTerm.OfFunction(shown(function.sql()))
                : term;
    }

    /** In brackets, and for units that make no ranges, it reads back as {@code (time_slice(dt, INTERVAL 7 second, floor))}. */
    private static String shown(String sql) {
        String bare = sql.strip();
        if (bare.startsWith("(") && bare.endsWith(")")) {
            return "(" + shown(bare.substring(1, bare.length() - 1)) + ")";
        }
        Matcher matcher = WRITTEN.matcher(sql);
        if (!matcher.matches()) {
            return sql;
        }
        String boundary = matcher.group(4) == null ? "floor" : matcher.group(4).toLowerCase(Locale.ROOT);
        String unit = matcher.group(3).toLowerCase(Locale.ROOT);
        return "time_slice(" + matcher.group(1) + ", " + matcher.group(2) + ", '" + unit + "', '" + boundary + "')";
    }
}
