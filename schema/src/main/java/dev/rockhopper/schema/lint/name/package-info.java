/**
 * /** Rules on names: their form, and that none is used twice. */
package dev.rockhopper.schema.lint.name;
