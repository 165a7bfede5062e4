/**
 * Schema management by Hibernate's settings and its SchemaManager, against the embedded server.
 */
package dev.rockhopper.hibernate.tool;
