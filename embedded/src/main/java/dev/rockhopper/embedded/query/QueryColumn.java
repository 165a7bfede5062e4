/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

/** A named, typed column of a table or of a query. */
public record QueryColumn(String name, Typed typed) {}
