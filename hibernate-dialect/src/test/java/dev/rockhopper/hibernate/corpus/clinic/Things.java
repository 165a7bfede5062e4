/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.clinic;

import dev.rockhopper.annotations.StarRocksTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.hibernate.annotations.Struct;

/** Assets in a table for each class, and tables of other keys. */
public final class Things {

    private Things() {}

    @Entity(name = "Asset")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Asset {
        @Id
        Long id;

        String label;
        BigDecimal price;
    }

    @Entity(name = "Scanner")
    static class Scanner extends Asset {
        Integer tesla;
    }

    @Entity(name = "Pump")
    static class Pump extends Asset {
        Double rate;
        Boolean mobile;
    }

    @Entity(name = "Ping")
    @StarRocksTable(duplicateKey = {"id", "at"})
    static class Ping {
        @Id
        Long id;

        LocalDateTime at;
        String host;
        Integer ms;
    }

    @Embeddable
    public record Money(
            @Column(precision = 12, scale = 2) BigDecimal amount,
            @Column(length = 3) String currency) {}

    @Embeddable
    public record Spot(Double lat, Double lon, String name) {}

    @Entity(name = "Shop")
    static class Shop {
        @Id
        Long id;

        @Embedded
        Money price;

        Map<String, Integer> langs;
        String name;

        @Struct(name = "spot")
        Spot spot;
    }

    @Entity(name = "Reading")
    @StarRocksTable(
            primaryKey = {"id", "taken"},
            partitionBy = "date_trunc('month', taken)")
    static class Reading {
        @Id
        Long id;

        @Column(nullable = false)
        LocalDate taken;

        Double value;

        @Version
        int version;
    }
}
