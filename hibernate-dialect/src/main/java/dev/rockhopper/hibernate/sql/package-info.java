/**
 * Rendering of Hibernate's SQL tree as StarRocks SQL. Imports no functions.
 */
package dev.rockhopper.hibernate.sql;
