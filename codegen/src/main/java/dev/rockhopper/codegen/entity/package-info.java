/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Writes entity sources for a schema: what is read from them is the schema again. Imports {@code dev.rockhopper.schema},
 * {@code codegen.text} and JavaPoet; JPA, Hibernate and Rockhopper's annotations are named as text.
 */
package dev.rockhopper.codegen.entity;
