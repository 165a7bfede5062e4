/**
 * /** Compares two tables part by part: one comparator per part, all listed in {@code TableComparator}. Imports {@code evolve} only for what a rename does to a table. */
package dev.rockhopper.schema.diff.table;
