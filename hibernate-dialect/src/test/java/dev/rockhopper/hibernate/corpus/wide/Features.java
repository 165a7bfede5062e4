/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.wide;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.YesNoConverter;

/** What annotations of Hibernate do to the SQL of an entity. */
final class Features {

    private Features() {}

    /** In two tables. */
    @Entity(name = "Split")
    @SecondaryTable(name = "split_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "split_id"))
    static class Split {
        @Id
        Long id = 1L;

        String name;

        @Column(table = "split_more")
        String more = "m";
    }

    /** Found by a business key. */
    @Entity(name = "Natural")
    static class Natural {
        @Id
        Long id = 1L;

        @NaturalId(mutable = true)
        String code = "c";

        @NaturalId(mutable = true)
        Integer region = 1;
    }

    /** Never deleted. */
    @Entity(name = "Soft")
    @SoftDelete
    static class Soft {
        @Id
        Long id = 1L;

        String name;
    }

    /** Never deleted: the time of deletion is kept. */
    @Entity(name = "SoftTime")
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
    static class SoftTime {
        @Id
        Long id = 1L;

        String name;
    }

    /** Seen in part. */
    @Entity(name = "Restricted")
    @SQLRestriction("hidden = false")
    @FilterDef(name = "atLeast", parameters = @ParamDef(name = "least", type = Integer.class))
    @Filter(name = "atLeast", condition = "n >= :least")
    static class Restricted {
        @Id
        Long id = 1L;

        Boolean hidden = false;
        Integer n = 1;
    }

    /** Writes what changed only; versioned by all values. */
    @Entity(name = "Dynamic")
    @DynamicInsert
    @DynamicUpdate
    @OptimisticLocking(type = OptimisticLockType.DIRTY)
    static class Dynamic {
        @Id
        Long id = 1L;

        String a = "a";
        String b;
    }

    /** Values from expressions and from the database's clock. */
    @Entity(name = "Computed")
    static class Computed {
        @Id
        Long id = 1L;

        @Version
        int version;

        Integer price = 1;

        @Formula("price * 2")
        Integer twice;

        @Formula("(select max(c.price) from Computed c)")
        Integer highest;

        @CreationTimestamp
        @Column(nullable = false)
        Instant created;

        @UpdateTimestamp
        @Column(nullable = false)
        Instant updated;

        @Column(nullable = false)
        @CurrentTimestamp(source = SourceType.DB)
        LocalDateTime stamped;

        @ColumnTransformer(read = "upper(shout)", write = "lower(?)")
        String shout = "x";

        @Convert(converter = YesNoConverter.class)
        Boolean yes = true;

        @Basic(fetch = FetchType.LAZY)
        byte[] blob;

        UUID uuid;
    }

    /** A place, embedded twice. */
    @Embeddable
    static class Place {
        String city;
        Integer zip;
    }

    @Entity(name = "Trip")
    static class Trip {
        @Id
        Long id = 1L;

        @Embedded
        Place origin;

        @Embedded
        @jakarta.persistence.AttributeOverride(name = "city", column = @Column(name = "to_city"))
        @jakarta.persistence.AttributeOverride(name = "zip", column = @Column(name = "to_zip"))
        Place destination;
    }

    /** Refers to one of several entities. */
    @Entity(name = "Tagged")
    static class Tagged {
        @Id
        Long id = 1L;

        @Any
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminatorValue(discriminator = "soft", entity = Soft.class)
        @AnyDiscriminatorValue(discriminator = "trip", entity = Trip.class)
        @Column(name = "target_kind")
        @JoinColumn(name = "target_id")
        Object target;
    }

    /** A query as an entity. */
    @Entity(name = "Total")
    @Immutable
    @Subselect("select name, count(*) as n from Soft group by name")
    static class Total {
        @Id
        String name;

        Long n;
    }
}
