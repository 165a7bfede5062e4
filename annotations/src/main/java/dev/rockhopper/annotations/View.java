/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A view.
 *
 * <p>On an entity, the entity reads the view and never gets a table (annotate it {@code @Immutable}); on any other class, the
 * class only carries the definition. Exactly one of {@link #definition}, {@link #definitionResource} and {@link #hql} must be stated.
 *
 * <p>Source: documentation page {@code sql-reference/sql-statements/View/CREATE_VIEW}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface View {

    /**
     * Name of the view.
     *
     * <p>Not stated, on an entity it is that of the entity's table, elsewhere the simple name of the class; either goes through the
     * naming strategy. A stated name goes through the physical naming strategy, too, as one in {@code @Table} does.
     */
    String name() default "";

    /** The database of the view, as in {@code @Table(catalog)}; not stated, it is that of the application. */
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

    /** The view's comment. */
    String comment() default "";

    /** Whose rights the view uses. */
    ViewSecurity security() default ViewSecurity.UNSPECIFIED;
}
