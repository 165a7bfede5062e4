/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Turns changes into ordered steps: one statement each, with cause, cost, hazards and the way back. Imports {@code diff}, {@code statement}, {@code server}, {@code model}.
 */
package dev.rockhopper.schema.plan;
