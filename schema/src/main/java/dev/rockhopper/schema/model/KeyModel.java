/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

/** The four key models (table types) of StarRocks. */
public enum KeyModel {
    DUPLICATE,
    AGGREGATE,
    UNIQUE,
    PRIMARY;

    /** The clause keyword, for example {@code PRIMARY KEY}. */
    public String sql() {
        return name() + " KEY";
    }
}
