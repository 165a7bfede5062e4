/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row with a version. */
@Entity
@Table(name = "ver")
public class Ver {
    @Id
    Long id;

    @Version
    int v;

    String s;

    /** For Hibernate. */
    public Ver() {}

    /** With all values. */
    public Ver(long id, int v, String s) {
        this.id = id;
        this.v = v;
        this.s = s;
    }

    /** Changes the text. */
    public void say(String text) {
        s = text;
    }
}
