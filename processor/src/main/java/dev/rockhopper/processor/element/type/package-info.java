/* SPDX-License-Identifier: Apache-2.0 */
/** From Java types to column types, as Hibernate chooses them; empty wherever its choice depends on more than the classes. Imports members and annotations only. */
package dev.rockhopper.processor.element.type;
