/**
 * From entity classes to the model, by way of Hibernate's own metadata: offline (no database, no driver) or at bootstrap. Imports nothing
 * of the dialect: that is found by its short name.
 */
package dev.rockhopper.hibernate.reader;
