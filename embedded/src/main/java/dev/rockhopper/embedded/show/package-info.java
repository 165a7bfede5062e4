/* SPDX-License-Identifier: Apache-2.0 */
/**
 * How the server shows what exists: SHOW CREATE and the other SHOW commands. Imports {@code catalog}, {@code type} and {@code query}; changes nothing.
 */
package dev.rockhopper.embedded.show;
