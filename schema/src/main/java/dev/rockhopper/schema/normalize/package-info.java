/**
 * What the server silently makes of a statement, applied to both sides before they are compared: one class per quirk, all listed in
 * {@code Quirks}. Idempotent and independent of the order of the list. Imports {@code model}, {@code type}, {@code ddl} (types in expressions),
 * {@code property} and {@code server}.
 */
package dev.rockhopper.schema.normalize;
