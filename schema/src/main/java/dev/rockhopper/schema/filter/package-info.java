/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What counts of a schema by the settings of people: databases, objects, columns, properties; the same on both sides of a comparison, and the
 * same in the compiler. Knows no settings, only what they say.
 */
package dev.rockhopper.schema.filter;
