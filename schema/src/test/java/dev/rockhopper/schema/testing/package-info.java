/**
 * Makes schemas out of seeds, for laws that hold for every schema: deterministic, valid for a newest shared-nothing server. Also used by the tests
 * of other modules.
 */
package dev.rockhopper.schema.testing;
