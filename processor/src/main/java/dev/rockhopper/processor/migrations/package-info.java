/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Entities against the snapshot of the migrations, while they are compiled: drift is told, or becomes a revision. Imports {@code codegen.revision}
 * and what compares and plans; knows elements only as places of messages.
 */
package dev.rockhopper.processor.migrations;
