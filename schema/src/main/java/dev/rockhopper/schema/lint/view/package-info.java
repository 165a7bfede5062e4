/**
 * /** Rules on views, materialized views and rollups, and on the columns that their queries read. */
package dev.rockhopper.schema.lint.view;
