/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What a user writes on entities. Imports nothing outside the JDK.
 */
package dev.rockhopper.annotations;
