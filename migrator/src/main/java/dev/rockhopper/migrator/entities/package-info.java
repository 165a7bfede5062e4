/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Finds the annotated classes of an application on its class path and reads them. The only package of the migrator that loads Hibernate;
 * imports {@code config} and nothing else of the migrator.
 */
package dev.rockhopper.migrator.entities;
