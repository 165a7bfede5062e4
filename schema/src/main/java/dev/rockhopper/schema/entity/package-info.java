/**
 * From what annotated classes declare to the model: names resolved, texts parsed, contradictions reported. Shared by all who read
 * annotated classes (Hibernate at run time, the compiler plugin); imports neither JPA nor Hibernate nor reflection.
 */
package dev.rockhopper.schema.entity;
