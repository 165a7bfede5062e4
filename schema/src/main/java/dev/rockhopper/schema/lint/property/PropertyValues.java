/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.property;

import static java.util.Map.entry;

import dev.rockhopper.schema.lint.index.FalsePositives;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.normalize.PropertyDefaults;
import dev.rockhopper.schema.property.LateProperties;
import dev.rockhopper.schema.server.RunMode;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Values that a property can have, on such a table. Source: FE classes {@code PropertyAnalyzer}, {@code OlapTableFactory}, {@code CompressionUtils}. */
public final class PropertyValues implements TableRule {

    /** Source: FE method {@code TimeUtils.parseHumanReadablePeriodOrDuration}. */
    private static final String PERIOD =
            "|(\\s*[+-]?\\d+\\s+(day|week|month|year)s?)+\\s*" + "|(\\s*[+-]?\\d+\\s+(second|minute|hour|day)s?)+\\s*";

    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            entry("replication_num", form("0*[1-9]\\d{0,4}")),
            entry(
                    "compression",
                    form(
                            "NO_COMPRESSION|AUTO|LZ4|LZ4_FRAME|SNAPPY|ZLIB|ZSTD(\\s*\\(\\s*(?:[1-9]|1\\d|2[0-2])\\s*\\))?|GZIP|DEFLATE|BZIP2")),
            entry("storage_medium", form("HDD|SSD")),
            entry("write_quorum", form("MAJORITY|ONE|ALL")),
            entry("base_compaction_forbidden_time_ranges", form("|\\*(\\s+\\S+){2}\\s+\\S+\\s+[1-7*?#L,\\-/A-Z]+")),
            entry("bucket_size", form("\\d{1,18}")),
            entry("mutable_bucket_num", form("\\d{1,18}")),
            entry("primary_index_cache_expire_sec", form("\\d{1,18}")),
            entry("partition_ttl", form(PERIOD)),
            entry("storage_cooldown_ttl", form(PERIOD)),
            entry("datacache.partition_duration", form(PERIOD)),
            entry("storage_type", form("COLUMN|ROW|COLUMN_WITH_ROW")));

    /** Tables on which a property, with that value, is refused. */
    private static final Map<String, BiPredicate<String, TableLint>> IMPOSSIBLE = Map.of(
            "bucket_size", (value, lint) -> !hasBucketSize(lint),
            "enable_persistent_index", (value, lint) -> lint.is(KeyModel.PRIMARY) && !value.equalsIgnoreCase("true"),
            "storage_type", (value, lint) -> !value.equalsIgnoreCase("column") && !lint.is(KeyModel.PRIMARY),
            "storage_cooldown_ttl",
                    (value, lint) -> lint.is(KeyModel.PRIMARY) || !LateProperties.coolsDown(lint.table()),
            "storage_cooldown_time",
                    (value, lint) -> lint.is(KeyModel.PRIMARY) || !LateProperties.coolsDown(lint.table()),
            "base_compaction_forbidden_time_ranges",
                    (value, lint) -> lint.is(KeyModel.PRIMARY) || lint.server().runMode() == RunMode.SHARED_DATA,
            "compaction_strategy",
                    (value, lint) -> !lint.is(KeyModel.PRIMARY)
                            && !value.equalsIgnoreCase("default")
                            && lint.server().runMode() == RunMode.SHARED_DATA,
            "colocate_with", (value, lint) -> lint.table().distribution().orElse(null) instanceof Distribution.Random);

    @Override
    public void check(TableLint lint) {
        lint.table().properties().forEach((name, value) -> check(name, value, lint));
        FalsePositives.problem(lint.table().properties().get("bloom_filter_fpp"))
                .ifPresent(text -> lint.findings().error(ModelCode.PROPERTY, text, "Correct the value."));
        if (lint.is(KeyModel.PRIMARY)
                && "column_with_row".equalsIgnoreCase(lint.table().properties().get("storage_type"))) {
            lint.findings()
                    .warning(
                            ModelCode.PROPERTY,
                            "",
                            "storage_type column_with_row must be switched on in the cluster.",
                            "Set the FE configuration enable_experimental_rowstore to true.");
        }
    }

    private static void check(String name, String value, TableLint lint) {
        Pattern form = FORMS.get(name);
        if (form != null && !form.matcher(value.strip()).matches()) {
            wrong(name, value + " is no value of it", lint);
        }
        BiPredicate<String, TableLint> impossible = IMPOSSIBLE.get(name);
        if (impossible != null && !value.isEmpty() && impossible.test(value, lint)) {
            wrong(name, value + " is not possible on such a table", lint);
        }
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Before 4.0 the size was also accepted, and ignored, for other distributions. */
    private static boolean hasBucketSize(TableLint lint) {
        return !lint.server().version().atLeast(4, 0, 0) || PropertyDefaults.isRandom(lint.table());
    }

    private static void wrong(String name, String what, TableLint lint) {
        lint.findings()
                .error(
                        ModelCode.PROPERTY,
                        "The property " + name + ": " + what + ".",
                        "Correct or remove the property.");
    }
}
