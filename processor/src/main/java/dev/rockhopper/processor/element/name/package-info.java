/* SPDX-License-Identifier: Apache-2.0 */
/** Names of tables, columns and databases, before and after the naming strategy. Imports members and annotations only. */
package dev.rockhopper.processor.element.name;
