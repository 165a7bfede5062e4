/* SPDX-License-Identifier: Apache-2.0 */
/** Holds the guide to what it says: snippets are compiled and run, tables are compared with the code, links lead somewhere. */
package dev.rockhopper.docs;
