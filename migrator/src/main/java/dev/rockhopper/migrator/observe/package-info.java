/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a run tells, passed on to machines: logs (SLF4J), a file of JSON events, meters (Micrometer, if it is there). Must not import {@code cli},
 * {@code service}.
 */
package dev.rockhopper.migrator.observe;
