/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The former name of a table, view, materialized view or column, so that a change of name is a rename and not a drop and a new one.
 *
 * <p>On a class it names the former table (view, materialized view), on an attribute the former column. It may stay after the
 * rename has happened: it counts only where the database (or the snapshot) knows the old name and not the new one. A rename is
 * never guessed without it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /** The former name exactly as the database has it: no naming strategy is applied. */
    String value();
}
