/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

/** Whose rights a view uses (since 3.4.1). Source: documentation page {@code sql-statements/View/CREATE_VIEW}. */
public enum ViewSecurity {
    /** Not stated: the server takes NONE. */
    UNSPECIFIED,
    /** Rights on the view suffice. */
    NONE,
    /** Whoever queries the view needs rights on its base tables, too. */
    INVOKER
}
