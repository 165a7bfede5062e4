/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Refresh;
import java.util.Map;

/** {@code ALTER MATERIALIZED VIEW}. */
public record AlterMaterializedView(ObjectName name, Action action) implements Statement {

    /** What is altered. */
    public sealed interface Action {}

    /** {@code RENAME b}. */
    public record Rename(String to) implements Action {

        public Rename {
            to = ForeignNames.bare(to);
        }
    }

    /** {@code REFRESH ..}: does not change IMMEDIATE or DEFERRED. */
    public record SetRefresh(Refresh refresh) implements Action {}

    /** {@code SET ("k" = "v", ..)}. */
    public record SetProperties(Map<String, String> properties) implements Action {

        public SetProperties {
            properties = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(properties));
        }
    }

    /** {@code SWAP WITH other}. */
    public record SwapWith(String other) implements Action {

        public SwapWith {
            other = ForeignNames.bare(other);
        }
    }

    /** {@code ACTIVE} or {@code INACTIVE}. */
    public record SetActive(boolean active) implements Action {}

    /** Another clause, as written. */
    public record OtherAction(String sql) implements Action {}
}
