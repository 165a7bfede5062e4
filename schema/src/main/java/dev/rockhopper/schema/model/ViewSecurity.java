/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

/** Whose rights a view uses (since 3.4.1). */
public enum ViewSecurity {
    /** The rights on the view suffice. */
    NONE,
    /** Whoever queries needs rights on the base tables, too. */
    INVOKER
}
