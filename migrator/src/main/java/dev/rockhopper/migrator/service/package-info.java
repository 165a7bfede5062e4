/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the commands do, free of the terminal: the command line, the Maven plugin and the Spring starter call the same. Imports everything
 * else of the migrator but {@code cli}.
 */
package dev.rockhopper.migrator.service;
