/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Replays what a real frontend answered. Imports only what a client can see, and the engine to start it.
 */
package dev.rockhopper.embedded.conformance;
