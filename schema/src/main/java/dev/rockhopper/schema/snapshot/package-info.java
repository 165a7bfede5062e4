/**
 * The snapshot file {@code schema.json}: a schema and the heads it belongs to, as text that git can merge. Imports {@code model}, {@code type},
 * {@code ddl} (for types) and Jackson; nothing else of Rockhopper knows Jackson.
 */
package dev.rockhopper.schema.snapshot;
