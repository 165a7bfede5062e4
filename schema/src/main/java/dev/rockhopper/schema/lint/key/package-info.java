/**
 * /** Rules on keys, sort keys and distribution. */
package dev.rockhopper.schema.lint.key;
