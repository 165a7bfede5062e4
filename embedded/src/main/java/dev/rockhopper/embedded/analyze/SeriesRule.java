/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.type.DataType;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code START .. END .. EVERY}: many partitions with names made from their lower bounds. Source: FE class {@code MultiRangePartitionDesc}. */
final class SeriesRule {
    private static final int MAX_PARTITIONS = 4096;
    private static final DateTimeFormatter BOUND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private SeriesRule() {}

    static List<RangePartition.Interval> expand(
            RangePartition.Series series, List<DataType> types, Map<String, String> properties, boolean temporary) {
        if (series.every() <= 0) {
            throw Refusal.analysis("Batch build partition step must be greater than 0");
        }
        if (types.size() != 1) {
            throw Refusal.analysis("Batch build partition only support single range column.");
        }
        TypeKind kind = TypeKind.of(types.get(0));
        String prefix = properties.getOrDefault("dynamic_partition.prefix", temporary ? "tp" : "p");
        if (kind.isDate()) {
            return dates(series, kind, prefix, properties);
        }
        if (kind.isInteger() && kind != TypeKind.LARGEINT) {
            return numbers(series, prefix);
        }
        throw Refusal.analysis("Unsupported batch partition build type:" + TypeText.name(types.get(0)) + ".");
    }

    private static List<RangePartition.Interval> dates(
            RangePartition.Series series, TypeKind kind, String prefix, Map<String, String> properties) {
        String unit = series.unit().orElseThrow(() -> Refusal.analysis("Unknown timeunit for batch build partition."));
        if (unit.equals("HOUR") && kind != TypeKind.DATETIME) {
            throw Refusal.analysis(
                    "Batch build partition for hour interval only supports partition column as DATETIME type");
        }
        LocalDateTime at = date(series.start());
        LocalDateTime end = date(series.end());
        if (!at.isBefore(end)) {
            throw Refusal.analysis("Batch build partition start date should less than end date.");
        }
        List<RangePartition.Interval> partitions = new ArrayList<>();
        while (at.isBefore(end)) {
            LocalDateTime aligned = aligned(at, unit, properties);
            LocalDateTime next = plus(aligned, unit, series.every());
            if (!unit.equals("DAY") && next.isAfter(end)) {
                next = end;
            }
            partitions.add(interval(
                    prefix + name(unit.equals("WEEK") ? aligned : at, unit), at.format(BOUND), next.format(BOUND)));
            checkCount(partitions);
            at = next;
        }
        return partitions;
    }

    private static LocalDateTime date(String text) {
        return DateTexts.parse(text)
                .orElseThrow(() -> Refusal.analysis(
                        "Batch build partition EVERY is date type but START or END does not type match."));
    }

    private static LocalDateTime aligned(LocalDateTime at, String unit, Map<String, String> properties) {
        return switch (unit) {
            case "HOUR" -> at.withMinute(0).withSecond(0).withNano(0);
            case "DAY" -> at.toLocalDate().atStartOfDay();
            case "WEEK" ->
                at.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(
                        Integer.parseInt(properties.getOrDefault("dynamic_partition.start_day_of_week", "1")))));
            case "MONTH" ->
                at.withDayOfMonth(
                        Integer.parseInt(properties.getOrDefault("dynamic_partition.start_day_of_month", "1")));
            case "YEAR" -> at.withDayOfYear(1);
            default -> throw Refusal.analysis("Batch build partition does not support time interval type: " + unit);
        };
    }

    private static LocalDateTime plus(LocalDateTime at, String unit, long count) {
        return switch (unit) {
            case "HOUR" -> at.plusHours(count);
            case "DAY" -> at.plusDays(count);
            case "WEEK" -> at.plusWeeks(count);
            case "MONTH" -> at.plusMonths(count);
            default -> at.plusYears(count);
        };
    }

    private static String name(LocalDateTime at, String unit) {
        String pattern = switch (unit) {
            case "HOUR" -> "uuuuMMddHH";
            case "DAY" -> "uuuuMMdd";
            case "MONTH" -> "uuuuMM";
            case "YEAR" -> "uuuu";
            default -> "";
        };
        return pattern.isEmpty() ? week(at) : at.format(DateTimeFormatter.ofPattern(pattern));
    }

    private static String week(LocalDateTime at) {
        int week = at.get(WeekFields.of(Locale.US).weekOfWeekBasedYear());
        int shown = week <= 1 && at.getMonthValue() == 12 ? week + 52 : week;
        return String.format(Locale.ROOT, "%d_%02d", at.getYear(), shown);
    }

    private static List<RangePartition.Interval> numbers(RangePartition.Series series, String prefix) {
        if (series.unit().isPresent()) {
            throw Refusal.analysis("Batch build partition EVERY is date type but START or END does not type match.");
        }
        long at;
        long end;
        try {
            at = Long.parseLong(series.start());
            end = Long.parseLong(series.end());
        } catch (NumberFormatException e) {
            throw Refusal.analysis("Batch build partition EVERY is number type but START or END does not type match.");
        }
        if (at >= end) {
            throw Refusal.analysis("Batch build partition start value should less then end value.");
        }
        List<RangePartition.Interval> partitions = new ArrayList<>();
        while (at < end) {
            partitions.add(interval(prefix + at, Long.toString(at), Long.toString(at + series.every())));
            checkCount(partitions);
            at += series.every();
        }
        return partitions;
    }

    private static void checkCount(List<RangePartition.Interval> partitions) {
        if (partitions.size() > MAX_PARTITIONS) {
            throw Refusal.analysis("The number of batch partitions should not exceed:" + MAX_PARTITIONS);
        }
    }

    private static RangePartition.Interval interval(String name, String lower, String upper) {
        return new RangePartition.Interval(
                name, List.of(PartitionBound.of(lower)), List.of(PartitionBound.of(upper)), Map.of());
    }
}
