/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A named column of a view or materialized view.
 *
 * <p>StarRocks gives a view either no column list or one that names as many columns as its query yields; types come from the query.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface ViewColumn {

    /** The name; on an entity the name of an attribute or of a column. */
    String name();

    /** The column's comment; empty for none, or for that of the attribute. */
    String comment() default "";
}
