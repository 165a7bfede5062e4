/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.testing.elsewhere;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;

/** A superclass of other people's entities, compiled before them. */
@MappedSuperclass
public abstract class Audited<I extends Serializable, U> {

    @Id
    protected I id;

    @NotNull
    @Size(max = 40)
    protected String createdBy;

    protected Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    protected DayOfWeek weekday;

    protected U payload;

    protected List<String> labels;

    @Embedded
    @AttributeOverride(name = "cents", column = @Column(name = "fee_cents", nullable = false))
    protected Amount fee;

    /** Money of a jar. */
    @Embeddable
    public static class Amount {

        protected long cents;

        @Column(length = 3)
        protected String currency;

        protected transient String shown;
    }
}
