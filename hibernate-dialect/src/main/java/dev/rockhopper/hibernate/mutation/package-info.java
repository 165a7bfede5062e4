/**
 * HQL's UPDATE, DELETE and INSERT of entities that lie in several tables: one statement a table by the ids, no temporary tables.
 */
package dev.rockhopper.hibernate.mutation;
