/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The tables of {@code information_schema}: their columns, and the rows that follow from the catalog. Imports {@code catalog}, {@code show}, {@code type}.
 */
package dev.rockhopper.embedded.info;
