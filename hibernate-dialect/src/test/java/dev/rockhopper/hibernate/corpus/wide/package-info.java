/**
 * Entities with everything that Hibernate can map beside plain columns: their tables are made by the schema tool itself.
 */
package dev.rockhopper.hibernate.corpus.wide;
