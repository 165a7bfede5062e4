/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the server knows of a data type: its kind, its texts, which conversions ALTER allows. Imports the types of the schema module only.
 */
package dev.rockhopper.embedded.type;
