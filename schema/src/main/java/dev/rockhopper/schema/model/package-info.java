/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The one model of a StarRocks schema: immutable values that say what was stated, by whomever. Imports {@code type}, {@code message} and the enums of the annotations.
 */
package dev.rockhopper.schema.model;
