/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of the planner: changes that StarRocks cannot make, and rules that decided a plan (RH30xx). */
public enum PlanCode implements MessageCode {
    /** A change for which StarRocks has no ALTER. */
    NOT_ALTERABLE("RH3001", "StarRocks has no ALTER for this change."),
    /** A type that MODIFY COLUMN cannot turn into another. */
    TYPE_CONVERSION("RH3002", "MODIFY COLUMN cannot convert the type."),
    /** A default cannot be added, changed or removed. */
    DEFAULT_CHANGE("RH3003", "The default of a column cannot change."),
    /** A nullable column cannot become NOT NULL. */
    NOT_NULL("RH3004", "A nullable column cannot become NOT NULL."),
    /** A new column that old rows have no value for. */
    NO_VALUE_FOR_OLD_ROWS("RH3005", "A new NOT NULL column needs a constant default."),
    /** A default that only CREATE TABLE accepts. */
    DEFAULT_ONLY_AT_CREATION("RH3006", "A default that ADD COLUMN does not accept."),
    /** The aggregate of a column is fixed. */
    AGGREGATE_CHANGE("RH3007", "The aggregate of a column cannot change."),
    /** The key model, the key columns or their order are fixed. */
    KEY_CHANGE("RH3008", "The key of a table cannot change like this."),
    /** The partition scheme is fixed. */
    PARTITION_CHANGE("RH3009", "The partition scheme of a table cannot change."),
    /** A column that the partitioning, the distribution or the key protects. */
    PROTECTED_COLUMN("RH3010", "The column is protected by another part of the table."),
    /** AUTO_INCREMENT is fixed. */
    AUTO_INCREMENT_CHANGE("RH3011", "AUTO_INCREMENT cannot be added, removed or modified."),
    /** A plain column cannot become generated, nor the other way round. */
    GENERATED_CHANGE("RH3012", "A column cannot become generated, nor stop being it."),
    /** A sort key that no statement can say. */
    SORT_KEY_CHANGE("RH3013", "The sort key cannot change like this."),
    /** The order of the columns is fixed. */
    COLUMN_ORDER("RH3014", "The columns cannot be put into this order."),
    /** A distribution that cannot be changed. */
    DISTRIBUTION_CHANGE("RH3015", "The distribution cannot change like this."),
    /** A property that is fixed, or that nobody can take back. */
    PROPERTY_CHANGE("RH3016", "The property cannot change like this."),
    /** A change of a STRUCT that ADD FIELD and DROP FIELD cannot make. */
    STRUCT_CHANGE("RH3017", "The fields of a STRUCT cannot change like this."),
    /** An index that the server refuses on this column. */
    INDEX_CHANGE("RH3018", "The index cannot change like this."),
    /** The version of the server lacks a statement. */
    VERSION("RH3019", "The server's version has no statement for this change."),
    /** A view or materialized view reads what does not exist. */
    MISSING_BASE("RH3020", "A view reads a table that does not exist."),
    /** Views that read each other. */
    CYCLE("RH3021", "Views that read each other."),
    /** A rebuild cannot copy the rows. */
    NOT_REBUILDABLE("RH3022", "The table cannot be rebuilt."),
    /** A name that cannot be changed. */
    RENAME("RH3023", "The object cannot be renamed."),
    /** A partition that the server does not let anybody add or drop. */
    PARTITION_LIST("RH3024", "The partitions cannot change like this."),
    /** A rule of the server's version that decided how a change is made. */
    RULE("RH3050", "A rule of the server's version that decided the plan."),
    /** Something that a reader should know, and that a plan does not do. */
    NOTE("RH3051", "Something that the plan leaves to people.");

    private final String id;
    private final String title;

    PlanCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }
}
