/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A materialized view.
 *
 * <p>On an entity, the entity reads the materialized view and never gets a table (annotate it {@code @Immutable}); on any other
 * class, the class only carries the definition. Exactly one of {@link #definition}, {@link #definitionResource} and
 * {@link #hql} must be stated. Clause texts and column lists are as in {@link StarRocksTable}; on an entity they may name attributes.
 *
 * <p>Without {@link #refresh} and {@link #distributedBy} StarRocks builds a synchronous materialized view, that is an index of one
 * table with neither partitions, distribution, sort key nor comment.
 *
 * <p>Source: documentation page {@code sql-reference/sql-statements/materialized_view/CREATE_MATERIALIZED_VIEW}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaterializedView {

    /** Name of the materialized view; not stated, as in {@link View#name}. */
    String name() default "";

    /** The database of the materialized view, as in {@code @Table(catalog)}; not stated, it is that of the application. */
    String catalog() default "";

    /** The query, in the words of StarRocks; table and column names as in the database. A final semicolon is dropped. */
    String definition() default "";

    /** A class path resource in UTF-8 that holds the query: an absolute path, with or without the leading slash. */
    String definitionResource() default "";

    /**
     * The query as HQL over the entities, instead of {@link #definition}: the Hibernate dialect translates it. Each selected value is one
     * column, named by its alias (that of an attribute of this class, or else a column name) or by the last name of its path; there are
     * no parameters.
     *
     * <p>The compile-time processor cannot translate it and leaves the view out, with a note.
     */
    String hql() default "";

    /** The column list: none, or all columns in the order of the query. */
    ViewColumn[] columns() default {};

    /** The comment. */
    String comment() default "";

    /**
     * What follows {@code REFRESH}: {@code ASYNC}, {@code DEFERRED MANUAL}, {@code ASYNC START('2026-01-01 00:00:00') EVERY(INTERVAL 1 DAY)}.
     *
     * <p>Not stated, the server takes MANUAL when the distribution is stated.
     */
    String refresh() default "";

    /** What follows {@code PARTITION BY}, without parentheses: columns and functions of them, for example {@code date_trunc('month', dt)}. */
    String partitionBy() default "";

    /** What follows {@code DISTRIBUTED BY}: {@code HASH(id) BUCKETS 10} or {@code RANDOM}. */
    String distributedBy() default "";

    /** Columns of {@code ORDER BY}, in order. */
    String[] orderBy() default {};

    /** Properties, for example {@code replication_num} or {@code partition_ttl}. */
    Property[] properties() default {};

    /** Secondary indexes. */
    StarRocksIndex[] indexes() default {};
}
