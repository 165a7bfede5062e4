/**
 * Rendering of Hibernate's SQL tree as StarRocks SQL. Imports no types and no functions.
 */
package dev.rockhopper.hibernate.sql;
