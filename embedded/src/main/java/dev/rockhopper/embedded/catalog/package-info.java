/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What exists in the server: databases, tables, views, materialized views, jobs; and the refusal that every rule raises. Imports the schema module and {@code type}
 * and {@code query}, never {@code protocol}.
 */
package dev.rockhopper.embedded.catalog;
