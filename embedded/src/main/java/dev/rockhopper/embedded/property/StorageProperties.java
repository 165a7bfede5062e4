/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.analyze.IndexRule;
import dev.rockhopper.embedded.analyze.ModelNames;
import dev.rockhopper.embedded.analyze.ReplicationRule;
import dev.rockhopper.embedded.analyze.StorageRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.schema.model.KeyModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How and where the data lies. Source: FE class {@code PropertyAnalyzer}. */
public final class StorageProperties {
    private static final Pattern ZSTD_LEVEL = Pattern.compile("zstd\\((\\d+)\\)", Pattern.CASE_INSENSITIVE);
    private static final int MAX_ZSTD_LEVEL = 22;
    private static final List<String> COMPRESSIONS =
            List.of("NO_COMPRESSION", "LZ4", "LZ4_FRAME", "SNAPPY", "ZLIB", "ZSTD", "GZIP", "DEFLATE", "BZIP2");
    private static final List<String> QUORUMS = List.of("MAJORITY", "ONE", "ALL");

    private StorageProperties() {}

    static void fastSchemaEvolution(PropertyDraft draft) {
        boolean on =
                draft.take("fast_schema_evolution").map(Boolean::parseBoolean).orElse(true);
        draft.store("fast_schema_evolution", String.valueOf(on));
    }

    static void replicationNum(PropertyDraft draft) {
        Optional<String> written = draft.take("replication_num");
        int number;
        try {
            number = written.map(text ->
                            ReplicationRule.checked(text, draft.catalog().settings()))
                    .orElse(draft.catalog().settings().defaultReplicationNum());
        } catch (Refusal refusal) {
            boolean number0 = refusal.getMessage().startsWith("For input string");
            throw number0
                    ? Refusal.ddl(refusal.getMessage() + " table=" + draft.table() + ", properties.replication_num="
                            + written.orElse(""))
                    : refusal;
        }
        draft.store("replication_num", String.valueOf(number));
    }

    static void location(PropertyDraft draft) {
        Optional<String> location = draft.take("labels.location");
        if (location.isPresent() && draft.has("colocate_with")) {
            throw Refusal.analysis("colocate table doesn't support location property");
        }
        location.filter(text -> !text.isEmpty()).ifPresent(text -> draft.store("labels.location", text));
    }

    static void writeQuorum(PropertyDraft draft) {
        String quorum = draft.take("write_quorum").orElse("MAJORITY").toUpperCase(Locale.ROOT);
        if (!QUORUMS.contains(quorum)) {
            throw Refusal.ddl("Invalid write quorum: " + quorum);
        }
        if (!quorum.equals("MAJORITY")) {
            draft.store("write_quorum", quorum);
        }
    }

    /** The stored form of a quorum; empty if there is none of that name. */
    public static Optional<String> quorum(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return QUORUMS.contains(upper) ? Optional.of(upper) : Optional.empty();
    }

    static void replicatedStorage(PropertyDraft draft) {
        boolean written =
                draft.take("replicated_storage").map(Boolean::parseBoolean).orElse(true);
        boolean on = written && draft.indexes().stream().noneMatch(IndexRule::excludesReplicatedStorage);
        if (!on && draft.columns().stream().anyMatch(StoredColumn::autoIncrement)) {
            throw Refusal.ddl("Table with AUTO_INCREMENT column must use Replicated Storage "
                    + " and not compatible with GIN Index");
        }
        draft.store("replicated_storage", String.valueOf(on));
    }

    static void medium(PropertyDraft draft) {
        Optional<String> ttl = draft.take("storage_cooldown_ttl");
        boolean cooldown = draft.take("storage_cooldown_time").isPresent() || ttl.isPresent();
        if (cooldown && draft.model() == KeyModel.PRIMARY) {
            throw Refusal.ddl("Primary key table does not support storage medium cool down currently.");
        }
        Optional<String> medium = draft.take("storage_medium").map(StorageRule::medium);
        if (cooldown && medium.isEmpty()) {
            throw Refusal.ddl("Invalid data property. storage medium property is not found");
        }
        ttl.ifPresent(text -> draft.store("storage_cooldown_ttl", StorageRule.period(text)));
        medium.ifPresent(text -> draft.store("storage_medium", text));
    }

    static void storageType(PropertyDraft draft) {
        Optional<String> type = draft.take("storage_type").filter(text -> !text.equalsIgnoreCase("column"));
        if (type.isEmpty()) {
            return;
        }
        boolean known = type.get().equalsIgnoreCase("row") || type.get().equalsIgnoreCase("column_with_row");
        String message = type.get() + " for " + ModelNames.keysType(draft.model()) + " table not supported";
        boolean rowStore = known && draft.model() == KeyModel.PRIMARY;
        throw Refusal.ddl(message + (rowStore ? ", enable it by setting `enable_experimental_rowstore` to true" : ""));
    }

    static void compression(PropertyDraft draft) {
        String written = draft.take("compression").orElse("LZ4");
        Matcher level = ZSTD_LEVEL.matcher(written.replace(" ", ""));
        if (level.matches()) {
            int number = Integer.parseInt(level.group(1));
            if (number < 1 || number > MAX_ZSTD_LEVEL) {
                throw Refusal.ddl("Invalid level for zstd compression type");
            }
            draft.store("compression", "ZSTD(" + number + ")");
            return;
        }
        String upper = written.toUpperCase(Locale.ROOT);
        if (!COMPRESSIONS.contains(upper)) {
            throw Refusal.ddl("unknown compression type: " + written);
        }
        draft.store("compression", Map.of("LZ4_FRAME", "LZ4").getOrDefault(upper, upper));
    }
}
