/**
 * From elements of the compiler to the declarations that {@code dev.rockhopper.schema.entity} assembles. What the classes alone do not tell is
 * noted and left out, never guessed. Reads annotations of JPA and Hibernate by name; must not import them.
 */
package dev.rockhopper.processor.element;
