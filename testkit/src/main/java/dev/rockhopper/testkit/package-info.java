/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Fresh databases for integration tests. The server is chosen by one switch: {@code ROCKHOPPER_TEST_URL}, else the Maven profile
 * {@code containers}, else the embedded server. Used by tests only; knows nothing of Rockhopper but the embedded server.
 */
package dev.rockhopper.testkit;
