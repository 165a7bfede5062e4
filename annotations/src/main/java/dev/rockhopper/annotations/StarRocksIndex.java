/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A secondary index of a table or a materialized view.
 *
 * <p>StarRocks indexes one column at a time, each at most once, and needs a name of at most 64 characters. JPA's
 * {@code @Table(indexes)} is not read: those indexes have no counterpart.
 *
 * <p>Source: documentation folder {@code table_design/indexes}; FE class {@code IndexAnalyzer}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface StarRocksIndex {

    /** Name of the index, unique without case in its table. */
    String name();

    /** The indexed column, as attribute name or column name. */
    String column();

    /** The kind of index. */
    IndexType type() default IndexType.BITMAP;

    /** Properties of the index, for example {@code gram_num} of an NGRAMBF index. */
    Property[] properties() default {};

    /** The index' comment; empty for none. */
    String comment() default "";
}
