/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.message.MessageCode;

/** Codes of what the compiler cannot know about annotated classes, which is left to Hibernate's bootstrap (RH13xx). */
public enum ProcessorCode implements MessageCode {
    /** An annotation that changes the mapping in a way that the processor does not know. */
    UNKNOWN_ANNOTATION("RH1301", "An annotation whose effect on the schema is not known at compile time."),
    /** A Java type whose column type only Hibernate knows. */
    UNKNOWN_TYPE("RH1302", "A Java type whose column type is not known at compile time."),
    /** A mapping that is valid and not read at compile time. */
    UNKNOWN_MAPPING("RH1303", "A mapping that is not read at compile time."),
    /** A class that others refer to and that could not be read. */
    UNKNOWN_REFERENCE("RH1304", "A class that is referred to could not be read."),
    /** A resource that the compiler does not see. */
    UNSEEN_RESOURCE("RH1305", "A resource is not visible at compile time."),
    /** An option of the processor that is not understood. */
    BAD_OPTION("RH1306", "An option of the processor is not understood."),
    /** The model could not be written. */
    UNWRITABLE_MODEL("RH1307", "The model resource could not be written.");

    private final String id;
    private final String title;

    ProcessorCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }
}
