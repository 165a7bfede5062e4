/* SPDX-License-Identifier: Apache-2.0 */
/**
 * New revisions as files: their ids, names and texts, and the snapshot beside them. Shared by the command line and the compiler plugin, so that
 * both write the same bytes. Imports {@code dev.rockhopper.schema} and {@code codegen.migration}; reads no revision.
 */
package dev.rockhopper.codegen.revision;
