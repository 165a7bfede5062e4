/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.schema.model.KeyModel;
import java.util.Optional;

/** Properties of the primary index; other tables accept and forget them. */
final class PrimaryKeyProperties {
    private PrimaryKeyProperties() {}

    static void apply(PropertyDraft draft) {
        boolean persistent =
                draft.take("enable_persistent_index").map(Boolean::parseBoolean).orElse(true);
        Optional<String> expire = draft.take("primary_index_cache_expire_sec");
        int seconds = expire.map(text -> number("primary_index_cache_expire_sec", text))
                .orElse(0);
        if (draft.model() != KeyModel.PRIMARY) {
            return;
        }
        if (!persistent) {
            throw Refusal.ddl("In-Memory index is not supported, please create table with persistent index");
        }
        draft.store("enable_persistent_index", "true");
        if (seconds > 0) {
            draft.store("primary_index_cache_expire_sec", String.valueOf(seconds));
        }
    }

    private static int number(String property, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number < 0) {
                throw Refusal.ddl("Property " + property + " must not be less than 0");
            }
            return number;
        } catch (NumberFormatException e) {
            throw Refusal.ddl("Property " + property + " must be integer: " + text);
        }
    }
}
