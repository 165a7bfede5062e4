/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The entities of the quickstart and a program that uses them.
 */
package dev.rockhopper.samples.quickstart;
