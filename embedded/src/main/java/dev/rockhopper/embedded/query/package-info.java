/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Expressions and queries as far as the catalog must understand them: what columns a query has, of which types, and what it reads; how the server prints
 * an expression. Imports the schema module and {@code type} only.
 */
package dev.rockhopper.embedded.query;
