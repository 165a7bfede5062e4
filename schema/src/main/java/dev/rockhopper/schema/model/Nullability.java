/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

/** Whether a column may hold NULL, as far as that was stated. */
public enum Nullability {
    /** Not stated: the server decides (NOT NULL for primary keys and AUTO_INCREMENT, else NULL). */
    UNSPECIFIED,
    NULL,
    NOT_NULL
}
