/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.model.RangePartition.Interval;
import dev.rockhopper.schema.model.RangePartition.Series;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The partitions, with their names, that {@code START .. END .. EVERY} makes. Weeks and months begin on the days that the properties of
 * dynamic partitioning say, which also give the prefix. Source: FE class {@code MultiRangePartitionDesc.convertToSingle}.
 */
final class SeriesExpansion {

    /** FE configuration {@code max_partitions_in_one_batch}. */
    private static final int LIMIT = 4096;

    private static final String PREFIX = "dynamic_partition.prefix";
    private static final String WEEK_START = "dynamic_partition.start_day_of_week";
    private static final String MONTH_START = "dynamic_partition.start_day_of_month";

    private SeriesExpansion() {}

    /** The single partitions; the series itself if the server would refuse it. */
    static List<? extends RangePartition> expand(Series series, DataType type, Map<String, String> properties) {
        List<Interval> expanded = series.every() <= 0
                ? List.of()
                : series.unit().isPresent() ? moments(series, type, properties) : numbers(series);
        return expanded.isEmpty() || expanded.size() > LIMIT ? List.of(series) : expanded;
    }

    private static List<Interval> numbers(Series series) {
        if (!series.start().matches("-?\\d{1,30}") || !series.end().matches("-?\\d{1,30}")) {
            return List.of();
        }
        List<Interval> result = new ArrayList<>();
        BigInteger end = new BigInteger(series.end());
        BigInteger lower = new BigInteger(series.start());
        while (lower.compareTo(end) < 0 && result.size() <= LIMIT) {
            BigInteger upper = lower.add(BigInteger.valueOf(series.every()));
            result.add(interval("p" + lower, lower.toString(), upper.toString()));
            lower = upper;
        }
        return result;
    }

    private static List<Interval> moments(Series series, DataType type, Map<String, String> properties) {
        Optional<LocalDateTime> start = DateTexts.parse(series.start());
        Optional<LocalDateTime> end = DateTexts.parse(series.end());
        if (start.isEmpty() || end.isEmpty() || series.every() > LIMIT * LIMIT) {
            return List.of();
        }
        DateTimeFormatter text =
                DateTimeFormatter.ofPattern(type == ScalarType.DATETIME ? "uuuu-MM-dd HH:mm:ss" : "uuuu-MM-dd");
        String prefix = properties.getOrDefault(PREFIX, "p");
        List<Interval> result = new ArrayList<>();
        LocalDateTime moment = start.get();
        while (moment.isBefore(end.get()) && result.size() <= LIMIT) {
            Optional<Unit> unit = unit(series.unit().orElseThrow(), moment, properties);
            if (unit.isEmpty()) {
                return List.of();
            }
            LocalDateTime upper =
                    unit.get().first().plus(series.every(), unit.get().step());
            if (unit.get().step() != ChronoUnit.DAYS && upper.isAfter(end.get())) {
                upper = end.get();
            }
            result.add(interval(prefix + unit.get().name(), text.format(moment), text.format(upper)));
            moment = upper;
        }
        return result;
    }

    /**
     * The unit of time that a moment belongs to.
     *
     * @param first its first moment
     */
    private record Unit(String name, LocalDateTime first, ChronoUnit step) {}

    private static Optional<Unit> unit(String unit, LocalDateTime moment, Map<String, String> properties) {
        LocalDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
        return switch (unit.toUpperCase(Locale.ROOT)) {
            case "HOUR" ->
                Optional.of(
                        new Unit(name("uuuuMMddHH", moment), moment.truncatedTo(ChronoUnit.HOURS), ChronoUnit.HOURS));
            case "DAY" -> Optional.of(new Unit(name("uuuuMMdd", moment), day, ChronoUnit.DAYS));
            case "WEEK" -> Optional.of(week(moment, number(properties, WEEK_START)));
            case "MONTH" ->
                Optional.of(new Unit(
                        name("uuuuMM", moment),
                        moment.withDayOfMonth(number(properties, MONTH_START)),
                        ChronoUnit.MONTHS));
            case "YEAR" -> Optional.of(new Unit(name("uuuu", moment), moment.withDayOfYear(1), ChronoUnit.YEARS));
            default -> Optional.empty();
        };
    }

    /** Weeks are counted as the JDK counts them in the US; the last days of a year stay in week 53 of that year. */
    private static Unit week(LocalDateTime moment, int firstDay) {
        LocalDateTime first = moment.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(firstDay)));
        int week = first.get(WeekFields.SUNDAY_START.weekOfWeekBasedYear());
        if (week <= 1 && first.getMonthValue() == 12) {
            week += 52;
        }
        return new Unit(String.format("%d_%02d", first.getYear(), week), first, ChronoUnit.WEEKS);
    }

    private static int number(Map<String, String> properties, String key) {
        String value = properties.getOrDefault(key, "1");
        int limit = key.equals(WEEK_START) ? 7 : 28;
        return value.matches("\\d{1,2}") ? Math.min(Math.max(Integer.parseInt(value), 1), limit) : 1;
    }

    private static String name(String pattern, LocalDateTime moment) {
        return DateTimeFormatter.ofPattern(pattern).format(moment);
    }

    private static Interval interval(String name, String lower, String upper) {
        return new Interval(name, List.of(PartitionBound.of(lower)), List.of(PartitionBound.of(upper)), Map.of());
    }
}
