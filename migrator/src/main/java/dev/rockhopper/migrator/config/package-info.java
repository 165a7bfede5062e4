/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Settings: {@code rockhopper.properties} below environment below flags, made into typed values. Opens no connection and imports nothing
 * of the migrator.
 */
package dev.rockhopper.migrator.config;
