/**
 * /** Which object or column of the one schema is which of the other: renames that were declared, and those that are only likely. */
package dev.rockhopper.schema.diff.rename;
