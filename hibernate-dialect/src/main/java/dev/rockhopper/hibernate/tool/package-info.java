/**
 * Hibernate's schema management ({@code hibernate.hbm2ddl.auto}, {@code jakarta.persistence.schema-generation.*}, {@code SchemaManager})
 * through the same reader, diff, planner and renderer as migrations. Imports nothing of the dialect.
 */
package dev.rockhopper.hibernate.tool;
