/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An order. */
@Entity
@Table(name = "ord")
public class Ord {
    @Id
    Long id = 1L;

    String name;
    St st;
    BigDecimal amount;
    Integer qty;
    LocalDate d;
    LocalDateTime ts;
    Instant ins;
    Boolean flag;
    Double dbl;
    UUID uid;
    List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> doc;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cu_id")
    Cu cu;
}
