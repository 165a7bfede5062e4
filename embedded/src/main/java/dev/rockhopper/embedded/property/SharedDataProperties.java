/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.server.RunMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tables whose data lies in object storage: what they have of their own, and what they do not show. Source: FE class {@code LakeTable}. */
final class SharedDataProperties {
    private static final String VOLUME = "builtin_storage_volume";
    private static final List<String> INDEX_TYPES = List.of("LOCAL", "CLOUD_NATIVE");

    private SharedDataProperties() {}

    static void own(PropertyDraft draft) {
        if (!applies(draft)) {
            return;
        }
        volume(draft);
        draft.store("datacache.enable", flag(draft, "datacache.enable", true));
        String writeBack = flag(draft, "enable_async_write_back", false);
        if (Boolean.parseBoolean(writeBack)) {
            throw Refusal.ddl("enable_async_write_back is disabled since version 3.1.4");
        }
        draft.store("enable_async_write_back", writeBack);
        draft.take("datacache.partition_duration").ifPresent(each -> draft.store("datacache.partition_duration", each));
        indexType(draft);
        if (draft.gates().hasFileBundling()
                && Boolean.parseBoolean(draft.take("file_bundling").orElse("true"))) {
            draft.store("file_bundling", "true");
        }
        if (draft.gates().hasSharedDataEvolution()) {
            String name = "cloud_native_fast_schema_evolution_v2";
            draft.store(name, flag(draft, name, true));
        }
    }

    static void hide(PropertyDraft draft) {
        if (applies(draft)) {
            List.of(
                            "fast_schema_evolution",
                            "replicated_storage",
                            "storage_medium",
                            "storage_cooldown_ttl",
                            "write_quorum")
                    .forEach(draft.stored()::remove);
            draft.stored().keySet().removeIf(each -> each.startsWith("binlog_") || each.startsWith("flat_json."));
        }
    }

    private static boolean applies(PropertyDraft draft) {
        return draft.catalog().settings().profile().runMode() == RunMode.SHARED_DATA;
    }

    private static void volume(PropertyDraft draft) {
        String volume = draft.take("storage_volume").orElse(VOLUME);
        if (!volume.equals(VOLUME)) {
            throw Refusal.ddl("Storage volume " + volume + " not exists");
        }
        draft.store("storage_volume", volume);
    }

    private static void indexType(PropertyDraft draft) {
        Optional<String> written = draft.take("persistent_index_type").map(each -> each.toUpperCase(Locale.ROOT));
        if (draft.model() == KeyModel.PRIMARY) {
            String type = written.orElse("CLOUD_NATIVE");
            if (!INDEX_TYPES.contains(type)) {
                throw Refusal.ddl("Invalid persistent index type: " + type);
            }
            draft.store("persistent_index_type", type);
        }
    }

    private static String flag(PropertyDraft draft, String name, boolean otherwise) {
        return String.valueOf(draft.take(name).map(Boolean::parseBoolean).orElse(otherwise));
    }
}
