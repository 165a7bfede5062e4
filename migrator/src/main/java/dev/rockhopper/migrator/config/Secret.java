/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

/**
 * A text that no output may show.
 *
 * @param value the text
 */
public record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
