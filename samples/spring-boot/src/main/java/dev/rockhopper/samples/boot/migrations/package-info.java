/* SPDX-License-Identifier: Apache-2.0 */
/** The revisions, compiled into the application. */
package dev.rockhopper.samples.boot.migrations;
