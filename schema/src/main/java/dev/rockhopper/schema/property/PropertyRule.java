/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.property;

import dev.rockhopper.schema.server.ServerVersion;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one table property, or of all that begin with a prefix.
 *
 * <p>Source: FE classes {@code PropertyAnalyzer}, {@code AlterTableClauseAnalyzer.visitModifyTablePropertiesClause} and
 * {@code OlapTable.getProperties}.
 *
 * @param name as the server spells it; one that ends with a dot stands for all names that begin with it
 * @param alter whether and how ALTER TABLE can set it
 * @param shown when SHOW CREATE TABLE prints it
 * @param defaultValue what a table has when nothing was stated; empty if there is none or the cluster decides
 * @param traits further rules
 * @param since first version that knows it
 */
public record PropertyRule(
        String name, Alter alter, Shown shown, Optional<String> defaultValue, Set<Trait> traits, ServerVersion since) {

    /** How ALTER TABLE can set a property. */
    public enum Alter {
        /** Fixed when the table is created. */
        NEVER,
        /** {@code SET ("name" = ..)}. */
        BY_NAME,
        /** {@code SET ("default.name" = ..)}, for partitions to come. */
        FOR_NEW_PARTITIONS,
        /** {@code SET ("name" = ..)} when the table is not partitioned, else {@code SET ("default.name" = ..)}. */
        BY_NAME_OR_FOR_NEW_PARTITIONS,
        /** Only {@code MODIFY PARTITION p SET}. */
        BY_PARTITION
    }

    /** When SHOW CREATE TABLE prints a property. */
    public enum Shown {
        ALWAYS,
        WHEN_SET,
        NEVER
    }

    /** Further rules. */
    public enum Trait {
        SHARED_NOTHING_ONLY,
        SHARED_DATA_ONLY,
        PRIMARY_KEY_ONLY,
        NOT_PRIMARY_KEY,
        /** Only for RANDOM distribution. */
        RANDOM_ONLY,
        /** Can be set only for range partitioning. */
        RANGE_ONLY,
        /** An empty value removes it. */
        REMOVED_BY_EMPTY,
        /** Setting it rewrites the data. */
        REWRITES,
        /** Setting it in shared-data mode is a job. */
        SHARED_DATA_JOB
    }

    /** Whether the rule has a trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether this rule is about the property of that name; the server compares with case. */
    public boolean covers(String property) {
        return name.endsWith(".") ? property.startsWith(name) : property.equals(name);
    }
}
