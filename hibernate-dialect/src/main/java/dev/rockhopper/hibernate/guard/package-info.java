/**
 * What StarRocks cannot do is refused before SQL is sent: generated ids at boot, changes of tables without a primary key. Imports
 * nothing of the schema reader.
 */
package dev.rockhopper.hibernate.guard;
