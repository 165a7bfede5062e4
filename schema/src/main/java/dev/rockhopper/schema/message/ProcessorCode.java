/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of the compiler plugin: what it cannot know about annotated classes, and entities against migrations (RH13xx). */
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
    UNWRITABLE_MODEL("RH1307", "The model resource could not be written."),
    /** The entities have a change that no revision has. */
    DRIFT("RH1310", "The entities have a change that no revision has."),
    /** A revision that would lose data is not written without consent. */
    LOSS("RH1311", "A new revision would lose data."),
    /** The compiler does not know all entities, so it cannot write a revision. */
    INCOMPLETE("RH1312", "Not all entities are known at compile time."),
    /** The snapshot cannot be used as what the revisions leave. */
    NO_BASE("RH1313", "The snapshot is not what the revisions leave."),
    /** A revision is written. */
    WRITTEN("RH1314", "A revision is written."),
    /** A revision is not written here. */
    NOT_WRITTEN("RH1315", "A revision is not written here."),
    /** A revision could not be written. */
    UNWRITABLE_REVISION("RH1316", "A revision could not be written.");

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
