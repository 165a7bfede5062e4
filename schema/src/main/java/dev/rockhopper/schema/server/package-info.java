/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What is known of a server: version, run mode, and what follows from them. Imports {@code message} only.
 */
package dev.rockhopper.schema.server;
