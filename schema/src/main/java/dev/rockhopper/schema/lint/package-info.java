/**
 * Says before it runs what the server will say of a CREATE: one class per rule, in a package per theme, all listed in {@code Rules}. Imports {@code model}, {@code type},
 * {@code normalize} (what the server derives), {@code property}, {@code server} and {@code message}.
 */
package dev.rockhopper.schema.lint;
