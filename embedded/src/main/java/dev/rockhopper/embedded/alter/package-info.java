/* SPDX-License-Identifier: Apache-2.0 */
/** What ALTER TABLE checks and does, and the jobs it starts. Source: FE classes {@code AlterJobExecutor}, handlers. */
package dev.rockhopper.embedded.alter;
