/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.partition;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.type.ScalarType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Automatic partitions: over columns that can be listed, and expressions over key columns. Source: FE classes {@code PartitionDescAnalyzer}, {@code CreateTableAnalyzer}. */
public final class AutomaticPartitions implements TableRule {
    private static final List<String> FUNCTIONS =
            List.of("date_trunc", "time_slice", "str2date", "str_to_date", "from_unixtime", "from_unixtime_ms");
    private static final List<String> TRUNCATED = List.of(
            "year", "quarter", "month", "week", "day", "hour", "minute", "second", "millisecond", "microsecond");

    @Override
    public void check(TableLint lint) {
        if (lint.table().partitioning().orElse(null) instanceof Partitioning.Automatic automatic) {
            for (PartitionTerm term : automatic.terms()) {
                if (term instanceof PartitionTerm.OfColumn column) {
                    column(column.name(), lint);
                } else {
                    function(
                            ((PartitionTerm.OfFunction) term).sql(),
                            automatic.terms().size() == 1,
                            lint);
                }
            }
            version(automatic, lint);
            hiddenColumns(automatic, lint);
        }
    }

    /** Functions that do not make ranges become hidden columns, for which these tables have no function of aggregation. */
    private static void hiddenColumns(Partitioning.Automatic automatic, TableLint lint) {
        KeyModel model = lint.table().key().map(Key::model).orElse(KeyModel.DUPLICATE);
        if (model != KeyModel.AGGREGATE && model != KeyModel.UNIQUE) {
            return;
        }
        List<String> lists = automatic.terms().stream()
                .filter(PartitionTerm.OfFunction.class::isInstance)
                .filter(term -> !automatic.isByRange())
                .map(term -> ((PartitionTerm.OfFunction) term).sql())
                .toList();
        if (!lists.isEmpty()) {
            lint.findings()
                    .error(
                            ModelCode.PARTITION,
                            "AGGREGATE KEY and UNIQUE KEY tables cannot be partitioned by " + lists.get(0) + ".",
                            "Partition by columns, or by one date_trunc of a minute, hour, day, month or year.");
        }
    }

    private static void column(String name, TableLint lint) {
        lint.requireExactly(name, "PARTITION BY").ifPresent(column -> {
            PartitionColumns.mustBeKey(column, lint);
            PartitionColumns.mustBeListable(column, lint);
        });
    }

    private static void function(String sql, boolean alone, TableLint lint) {
        List<String> words = SqlWords.of(sql);
        names(words, lint);
        unit(words, lint);
        Map<String, Column> used = new LinkedHashMap<>();
        for (String word : words) {
            lint.column(word).ifPresent(column -> used.put(column.name(), column));
        }
        if (used.isEmpty()) {
            lint.findings()
                    .error(
                            ModelCode.PARTITION,
                            "The partition expression " + sql + " uses no column of the table.",
                            Suggestion.remedy(
                                    words.get(words.size() - 2 < 0 ? 0 : words.size() - 2),
                                    lint.table().columnNames()));
        }
        used.values().forEach(column -> PartitionColumns.mustBeKey(column, lint));
        if (alone && words.get(0).equals("str2date")) {
            lint.findings()
                    .error(
                            ModelCode.PARTITION,
                            "Alone and without brackets only date_trunc and time_slice can partition a table.",
                            "Write PARTITION BY RANGE(" + sql + "), or put the expression in brackets.");
        }
        if (alone) {
            argumentOfTime(words)
                    .flatMap(lint::column)
                    .filter(column -> !isTime(column))
                    .ifPresent(column -> PartitionColumns.wrong(
                            column,
                            words.get(0) + " needs DATE or DATETIME, the column is "
                                    + column.type().sql() + ".",
                            "Partition by the column itself, or by another one.",
                            lint));
        }
    }

    /** Functions that are nearly one of those that people partition by, and units that do not exist. */
    private static void names(List<String> words, TableLint lint) {
        String function = words.get(0);
        if (!FUNCTIONS.contains(function)) {
            Suggestion.nearest(function, FUNCTIONS)
                    .ifPresent(near -> lint.findings()
                            .error(
                                    ModelCode.PARTITION,
                                    "The partition expression calls " + function + ", which does not exist.",
                                    "Did you mean " + near + "?"));
        }
        boolean truncates = function.equals("date_trunc")
                && words.size() > 2
                && words.get(2).startsWith("'");
        boolean swapped = function.equals("date_trunc")
                && words.size() > 2
                && !words.get(2).startsWith("'");
        if (swapped) {
            lint.findings()
                    .error(
                            ModelCode.PARTITION,
                            "The unit of date_trunc must come first, as a text.",
                            "Write date_trunc('day', " + words.get(2) + ").");
        }
        if (truncates && !TRUNCATED.contains(words.get(2).replace("'", "").toLowerCase(Locale.ROOT))) {
            lint.findings()
                    .error(
                            ModelCode.PARTITION,
                            "date_trunc does not know the unit " + words.get(2) + ".",
                            Suggestion.remedy(words.get(2).replace("'", ""), TRUNCATED));
        }
    }

    /** Of {@code time_slice(x, INTERVAL n unit)}; the grammar of the server has no others. */
    private static void unit(List<String> words, TableLint lint) {
        int interval = words.indexOf("interval");
        if (!words.get(0).equals("time_slice") || interval < 0 || interval + 2 >= words.size()) {
            return;
        }
        String unit = words.get(interval + 2).replace("`", "").toLowerCase(Locale.ROOT);
        if (!TRUNCATED.contains(unit)) {
            lint.findings()
                    .error(
                            ModelCode.PARTITION,
                            "time_slice does not know the unit " + unit + ".",
                            Suggestion.remedy(unit, TRUNCATED));
        }
    }

    /** The argument of {@code date_trunc('unit', x)} or {@code time_slice(x, ..)}, if it is one word. */
    private static Optional<String> argumentOfTime(List<String> words) {
        if (words.size() == 6 && words.get(0).equals("date_trunc")) {
            return Optional.of(words.get(4));
        }
        return words.size() > 4
                        && words.get(0).equals("time_slice")
                        && words.get(3).equals(",")
                ? Optional.of(words.get(2))
                : Optional.empty();
    }

    private static boolean isTime(Column column) {
        return column.type() == ScalarType.DATE || column.type() == ScalarType.DATETIME;
    }

    private static void version(Partitioning.Automatic automatic, TableLint lint) {
        boolean severalWithFunctions = automatic.terms().size() > 1
                && automatic.terms().stream().anyMatch(PartitionTerm.OfFunction.class::isInstance);
        if (severalWithFunctions && !new Capabilities(lint.server()).partitionsByExpressions()) {
            lint.findings()
                    .error(
                            ModelCode.NEEDS_NEWER_SERVER,
                            "Several partition expressions need version 3.4, the server has "
                                    + lint.server().version() + ".",
                            "Partition by one expression.");
        }
    }
}
