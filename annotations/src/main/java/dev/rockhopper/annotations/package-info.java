/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a user writes on entities, beside the annotations of JPA. Imports nothing outside the JDK.
 *
 * <p>All annotations are kept at run time, because both the compiler plugin and Hibernate's bootstrap read them.
 */
package dev.rockhopper.annotations;
