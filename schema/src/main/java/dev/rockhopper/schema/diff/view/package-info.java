/**
 * /** Compares views and materialized views; their queries as words, or by what was remembered when they were applied. */
package dev.rockhopper.schema.diff.view;
