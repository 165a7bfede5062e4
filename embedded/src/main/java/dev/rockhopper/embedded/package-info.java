/* SPDX-License-Identifier: Apache-2.0 */
/**
 * StarRocks' catalog in the JVM, for tests and for trying things without a cluster: {@link dev.rockhopper.embedded.EmbeddedStarRocks} is the way in.
 */
package dev.rockhopper.embedded;
