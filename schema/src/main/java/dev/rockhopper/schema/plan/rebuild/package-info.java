/**
 * Plans the rebuild of a table that no ALTER can change: a new table, a copy of the rows, a check, an exchange of names. Imports {@code plan.draft}, {@code diff}.
 */
package dev.rockhopper.schema.plan.rebuild;
