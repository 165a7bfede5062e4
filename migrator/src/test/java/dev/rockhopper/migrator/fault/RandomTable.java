/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

/** What {@link RandomMigrations} must remember of a table. */
final class RandomTable {

    /** Its key model. */
    enum Model {
        DUPLICATE,
        PRIMARY,
        UNIQUE,
        AGGREGATE
    }

    final String name;
    final Model model;
    /** The column for text, which is renamed. */
    String text = "b";

    String comment = "";
    int buckets = 1;
    /** Whether the column {@code a} holds text now. */
    boolean wide;

    boolean indexed;
    /** Whether something reads it that SWAP would upset. */
    boolean pinned;

    private boolean columns;

    RandomTable(String name, Model model) {
        this.name = name;
        this.model = model;
    }

    String create(String as, String properties) {
        boolean sums = model == Model.AGGREGATE;
        return "CREATE TABLE " + as + " (id INT NOT NULL, a INT " + (sums ? "SUM " : "") + "NULL, " + text
                + " VARCHAR(30) " + (sums ? "REPLACE " : "") + "NULL) " + model + " KEY (id)"
                + " DISTRIBUTED BY HASH(id) BUCKETS " + buckets + properties;
    }

    /** The type of a further column. */
    String valueColumn() {
        columns = true;
        return model == Model.AGGREGATE ? "BIGINT MAX NULL" : "BIGINT NULL";
    }

    /** Whether {@link #create} would not make it as it is. */
    boolean altered() {
        return columns || !comment.isEmpty();
    }
}
