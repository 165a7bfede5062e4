/**
 * /** Rules on properties: which exist, and which values they take. */
package dev.rockhopper.schema.lint.property;
