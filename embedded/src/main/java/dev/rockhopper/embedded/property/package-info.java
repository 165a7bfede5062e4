/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Table properties: what CREATE TABLE accepts and stores, one rule for each group, in one visible list ({@code PropertyRules}). Imports {@code catalog},
 * {@code analyze} and {@code type}.
 */
package dev.rockhopper.embedded.property;
