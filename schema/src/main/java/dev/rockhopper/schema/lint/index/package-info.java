/**
 * /** Rules on indexes and bloom filters. */
package dev.rockhopper.schema.lint.index;
