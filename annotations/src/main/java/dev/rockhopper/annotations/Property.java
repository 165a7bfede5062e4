/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One entry of a PROPERTIES clause.
 *
 * <p>The server compares names with case and refuses those it does not know.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Property {

    /** The name, for example {@code replication_num}. */
    String name();

    /** The value, for example {@code 1}. */
    String value();
}
