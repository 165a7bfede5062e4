/**
 * /** Rules on columns: types, aggregates, defaults, generated and counting columns. */
package dev.rockhopper.schema.lint.column;
