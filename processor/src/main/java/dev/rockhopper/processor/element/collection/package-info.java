/* SPDX-License-Identifier: Apache-2.0 */
/** Tables of collections and of references by way of a table, and what collections add to the tables of their elements. */
package dev.rockhopper.processor.element.collection;
