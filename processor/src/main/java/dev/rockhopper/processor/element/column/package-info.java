/* SPDX-License-Identifier: Apache-2.0 */
/** The columns of attributes of entities and of what is embedded in them. Imports no tables. */
package dev.rockhopper.processor.element.column;
