/* SPDX-License-Identifier: Apache-2.0 */
/** What runs tell machines. */
package dev.rockhopper.migrator.observe;
