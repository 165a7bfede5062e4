/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Auto-configuration for Spring Boot 4.1: connection, revisions of the class path, and what happens to the database before anything else
 * uses it. Uses the migrator's {@code service} and {@code config}; must not import its {@code cli}.
 */
package dev.rockhopper.spring;
