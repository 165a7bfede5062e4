/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.nio.file.Path;

/**
 * A value that somebody gave.
 *
 * @param value as written
 * @param origin where, for messages: a file, a variable, a flag
 * @param folder what relative paths in the value start from
 */
record Setting(String value, String origin, Path folder) {}
