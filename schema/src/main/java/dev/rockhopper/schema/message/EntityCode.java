/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes of annotated classes: what an entity may not say, or cannot say to StarRocks (RH12xx). */
public enum EntityCode implements MessageCode {
    /** Hibernate itself refuses the mapping. */
    MAPPING_REFUSED("RH1201", "Hibernate refuses the mapping."),
    /** An annotation names a column that the object does not have. */
    UNKNOWN_COLUMN("RH1202", "An annotation names a column that the object does not have."),
    /** More than one key model is stated. */
    TWO_KEYS("RH1203", "A table has more than one key."),
    /** A Java type, or a type that was stated, has no StarRocks form. */
    NO_TYPE("RH1204", "A type has no form in StarRocks."),
    /** Two places state the same thing differently. */
    CONTRADICTION("RH1205", "Two places state the same thing differently."),
    /** Ids that the database would have to generate. */
    GENERATED_ID("RH1206", "StarRocks cannot generate this id."),
    /** Neither a key nor an id. */
    NO_KEY("RH1207", "A table has neither a key nor an @Id."),
    /** The query of a view is missing or malformed. */
    BROKEN_DEFINITION("RH1208", "The query of a view is missing or malformed."),
    /** The resource with the query of a view does not exist. */
    MISSING_RESOURCE("RH1209", "The resource with the query of a view does not exist."),
    /** Two objects of the schema have the same name. */
    DUPLICATE_OBJECT("RH1210", "Two objects of the schema have the same name."),
    /** The text of a clause is not what StarRocks understands. */
    BROKEN_CLAUSE("RH1211", "The text of a clause is not what StarRocks understands."),
    /** A name means several columns where one is wanted. */
    SEVERAL_COLUMNS("RH1212", "A name means several columns where one is wanted."),
    /** An annotation stands where it has no effect. */
    MISPLACED("RH1213", "An annotation stands where it has no effect."),
    /** An entity lies in another database than the one that is read. */
    OTHER_DATABASE("RH1214", "An entity lies in another database."),
    /** A storage engine that is not managed. */
    OTHER_ENGINE("RH1215", "A storage engine that Rockhopper does not manage."),
    /** A name in a list is repeated. */
    REPEATED("RH1216", "A name is repeated."),
    /** Optimistic locking where StarRocks cannot update rows. */
    VERSION_WITHOUT_PRIMARY_KEY("RH1217", "@Version needs a PRIMARY KEY table."),
    /** Something that was stated is not used. */
    UNUSED("RH1218", "Something that was stated is not used."),
    /** A constraint or index of JPA that StarRocks does not have. */
    NOT_ENFORCED("RH1219", "StarRocks has no counterpart for a constraint or an index of JPA."),
    /** No annotated classes where they were looked for. */
    NO_CLASSES("RH1220", "There are no annotated classes."),
    /** A class that cannot be loaded, mostly for want of another one. */
    NOT_LOADABLE("RH1221", "A class cannot be loaded."),
    /** A setting with a value that is not understood. */
    BAD_SETTING("RH1222", "A setting has a value that is not understood.");

    private final String id;
    private final String title;

    EntityCode(String id, String title) {
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
