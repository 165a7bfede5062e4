/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a {@link Migration} a node of the revision graph. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The revision's own id: letters, digits and {@code _}; generated ones are twelve hexadecimal digits. */
    String id();

    /** Ids of the revisions before it: none for a base, several for a merge. */
    String[] parents() default {};

    /** One line for people, for example {@code create initial schema}. */
    String message() default "";

    /** Names under which the revision can be asked for, besides its id. */
    String[] labels() default {};

    /** Ids of the revisions that this one stands for since they were squashed into it; where all of them are applied, it is. */
    String[] replaces() default {};

    /** Ids of revisions on other branches that must be applied before; unlike parents they do not end those branches. */
    String[] dependsOn() default {};
}
