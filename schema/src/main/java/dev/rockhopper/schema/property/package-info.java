/**
 * What is known of table properties: one row each in {@code PropertyTable}. Imports {@code model} and {@code server} only.
 */
package dev.rockhopper.schema.property;
