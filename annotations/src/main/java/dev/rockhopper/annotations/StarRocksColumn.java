/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What StarRocks wants to know about the column of an attribute, and JPA has no words for.
 *
 * <p>It stands beside {@code @Column} or in its place, on the field or the getter, whichever the access type of the class asks
 * for; on an attribute with several columns it is an error. What is stated here and otherwise by JPA or Hibernate
 * ({@code columnDefinition}, {@code @Comment}, {@code @ColumnDefault}, {@code @GeneratedColumn}) must agree. An empty text or list
 * means "not stated".
 *
 * <p>Source: documentation page {@code sql-reference/sql-statements/table_bucket_part_index/CREATE_TABLE}, column_definition.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface StarRocksColumn {

    /**
     * The data type in the words of StarRocks, for example {@code LARGEINT}, {@code ARRAY<VARCHAR(20)>}, {@code BITMAP}.
     *
     * <p>Not stated, it follows from {@code @Column(columnDefinition)}, {@code @JdbcTypeCode} or the Java type.
     */
    String type() default "";

    /**
     * The aggregate function of a value column of an AGGREGATE KEY table: {@code SUM}, {@code MIN}, {@code MAX}, {@code REPLACE},
     * {@code REPLACE_IF_NOT_NULL}, {@code HLL_UNION}, {@code BITMAP_UNION}, {@code PERCENTILE_UNION}, or the state of any aggregate
     * function with its argument types ({@code avg(INT)}).
     */
    String aggregate() default "";

    /** Whether the server numbers the rows ({@code AUTO_INCREMENT}; BIGINT only, one for each table, unique but not in order). */
    boolean autoIncrement() default false;

    /**
     * The expression of a generated column, in the words of StarRocks, over columns of the same table.
     *
     * <p>Attribute names are not replaced in it. The attribute should be {@code insertable = false, updatable = false}.
     */
    String generatedAs() default "";

    /**
     * The default; an empty list states none, more than one element is an error. So {@code defaultValue = ""} is the empty string.
     *
     * <p>{@code CURRENT_TIMESTAMP}, {@code CURRENT_TIMESTAMP(0..6)}, {@code now()}, {@code uuid()}, {@code uuid_numeric()} and {@code NULL} are the
     * functions and the value of that name; on an ARRAY, MAP or STRUCT the text is an expression ({@code [1, 2]}, {@code map{..}},
     * {@code row(..)}). Everything else is a constant as it is ({@code 0}, {@code open}). Within single quotes everything is a
     * constant: {@code 'NULL'}.
     */
    String[] defaultValue() default {};

    /** The column's comment. */
    String comment() default "";
}
