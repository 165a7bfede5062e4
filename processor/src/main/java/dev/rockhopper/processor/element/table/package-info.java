/* SPDX-License-Identifier: Apache-2.0 */
/** Tables and views of entities, and of the hierarchies that they form. Imports no collections. */
package dev.rockhopper.processor.element.table;
