/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** A row of further types. */
@Entity
@Table(name = "rich")
public class Rich {
    @Id
    Long id = 1L;

    @Column(name = "attrs")
    String attrs;

    Integer[] nums;
    byte[] bm;
    BigInteger big;
    LocalTime t;
    OffsetDateTime off;
    Short small;
    Byte tiny;
    Float flt;
    Character chr;

    @Column(name = "order")
    Integer order;
}
