/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;

/** A customer. */
@Entity
@Table(name = "cu")
public class Cu {
    @Id
    Long id;

    String name;

    @OneToMany(mappedBy = "cu")
    Set<Ord> orders;

    /** For Hibernate. */
    public Cu() {}

    /** With all columns. */
    public Cu(Long id, String name) {
        this.id = id;
        this.name = name;
    }
}
