/* SPDX-License-Identifier: Apache-2.0 */
/** The entities of a project with filters. Imports nothing of the plugin. */
package dev.rockhopper.maven.filtered;
