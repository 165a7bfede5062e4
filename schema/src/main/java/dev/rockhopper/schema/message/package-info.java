/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What Rockhopper says to people: stable codes, and messages that name the place and the remedy. Imports nothing of Rockhopper.
 */
package dev.rockhopper.schema.message;
