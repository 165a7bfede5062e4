/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of sketches. */
@Entity
@Table(name = "agg")
public class Agg {
    @Id
    Long id;

    Long n;

    @Column(updatable = false)
    String u;

    @Column(updatable = false)
    String h;

    @Column(updatable = false)
    String p;
}
