/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What StarRocks wants to know about the table of an entity, and JPA has no words for.
 *
 * <p>On a class it describes the entity's own table; on an attribute that maps a collection table or a join table
 * ({@code @ElementCollection}, {@code @ManyToMany}, {@code @OneToMany} with a join table) it describes that one. It is not
 * inherited: in a single-table hierarchy it belongs on the root, in other hierarchies on each class that has a table.
 *
 * <p>Wherever columns are named, the name of an attribute ({@code address.city} for an embedded one) or of a column may be
 * written; where one name is both, the attribute counts. Column names compare without case. An empty text or list means
 * "not stated": the server has a default for it. At most one of the four keys may be stated; without any, the {@code @Id}
 * attributes in the order of their declaration are the PRIMARY KEY.
 *
 * <pre>{@code
 * @Entity
 * @StarRocksTable(
 *         duplicateKey = {"day", "userId"},
 *         partitionBy = "date_trunc('month', day)",
 *         distributedBy = "HASH(userId) BUCKETS 10",
 *         properties = @Property(name = "replication_num", value = "1"))
 * class PageView { … }
 * }</pre>
 *
 * <p>Source: documentation page {@code sql-reference/sql-statements/table_bucket_part_index/CREATE_TABLE}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface StarRocksTable {

    /** Columns of {@code PRIMARY KEY}, in order: one row for each key, rows can be updated and deleted. */
    String[] primaryKey() default {};

    /** Columns of {@code DUPLICATE KEY}, in order: all rows are kept; the key only sorts them. */
    String[] duplicateKey() default {};

    /** Columns of {@code UNIQUE KEY}, in order: of the rows of one key the newest is kept (prefer {@link #primaryKey}). */
    String[] uniqueKey() default {};

    /** Columns of {@code AGGREGATE KEY}, in order: rows of one key are combined; all other columns need {@link StarRocksColumn#aggregate}. */
    String[] aggregateKey() default {};

    /**
     * What follows {@code PARTITION BY}, in the words of StarRocks, explicit partitions included.
     *
     * <p>Examples: {@code date_trunc('day', dt)}; {@code dt, city}; {@code RANGE(dt) (PARTITION p1 VALUES LESS THAN
     * ('2020-01-01'))}; {@code RANGE(dt) ()} for dynamic partitioning; {@code LIST(city) (PARTITION eu VALUES IN ('Rome'))}.
     */
    String partitionBy() default "";

    /**
     * What follows {@code DISTRIBUTED BY}: {@code HASH(id) BUCKETS 10}, {@code HASH(a, b)}, {@code RANDOM} or {@code RANDOM BUCKETS 8}.
     *
     * <p>Not stated, the server distributes a PRIMARY KEY table by the hash of its key and a DUPLICATE KEY table at random, and
     * refuses the others.
     */
    String distributedBy() default "";

    /** Columns of {@code ORDER BY}, in order: the sort key, if it is not the key. */
    String[] orderBy() default {};

    /** Secondary indexes. */
    StarRocksIndex[] indexes() default {};

    /** Table properties, for example {@code replication_num} or {@code compression}. */
    Property[] properties() default {};

    /** The table's comment. Excludes another text in {@code @Table(comment)} or Hibernate's {@code @Comment}. */
    String comment() default "";

    /** The storage engine. Only {@code OLAP} (what the server takes without a statement) is managed. */
    String engine() default "";
}
