/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.name;

import dev.rockhopper.schema.model.ForeignNames;

/**
 * Where a table lies.
 *
 * @param database that annotations name ({@code catalog}); empty for the own one
 * @param text its name there
 */
public record TableName(String database, String text) {

    /** The name as a model of several databases has it. */
    public String inModel() {
        return ForeignNames.in(database, text);
    }
}
