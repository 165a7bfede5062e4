/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.server.ServerProfile;

/**
 * One habit of the server: something that it accepts in several forms and shows in one.
 *
 * <p>A quirk is idempotent, and gives the same result whether it runs before or after any other quirk.
 *
 * @param <T> the kind of object it is about
 */
interface Quirk<T extends SchemaObject> {

    /** The object in the form that the server would show, as far as this quirk is concerned. */
    T apply(T object, Context context);

    /** Whether a server has this habit; all versions do unless a quirk says otherwise. */
    default boolean holdsFor(ServerProfile server) {
        return true;
    }

    /**
     * What a quirk may know besides the object.
     *
     * @param server the server that shows the object
     * @param database the database that the object lives in; empty when it is not known
     */
    record Context(ServerProfile server, String database) {}
}
