/* SPDX-License-Identifier: Apache-2.0 */
/** Java source as text: literals, comments, line lengths. Imports nothing outside the JDK. */
package dev.rockhopper.codegen.text;
