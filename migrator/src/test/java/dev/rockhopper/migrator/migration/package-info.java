/* SPDX-License-Identifier: Apache-2.0 */
/** Tests of the API that migration sources call. */
package dev.rockhopper.migrator.migration;
