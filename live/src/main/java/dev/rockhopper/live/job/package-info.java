/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The asynchronous jobs behind ALTER: finding, watching and waiting for them. Imports {@code schema} and JDBC only.
 */
package dev.rockhopper.live.job;
