package entities;

import jakarta.persistence.*;
import jakarta.persistence.Temporal;
import jakarta.validation.constraints.*;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;

/** Converters, applied by themselves or not, times and sizes. */
public final class Conversions {
    public record Temp(double celsius) {}

    public static final class Code {
        final String c;

        Code(String c) {
            this.c = c;
        }
    }

    public interface Tagged {}

    public enum Level {
        LOW,
        HIGH
    }

    @Converter(autoApply = true)
    public static class TempConv implements AttributeConverter<Temp, BigDecimal> {
        public BigDecimal convertToDatabaseColumn(Temp t) {
            return null;
        }

        public Temp convertToEntityAttribute(BigDecimal d) {
            return null;
        }
    }

    public abstract static class Base<A> implements AttributeConverter<A, String> {
        public String convertToDatabaseColumn(A a) {
            return "";
        }
    }

    @Converter(autoApply = true)
    public static class CodeConv extends Base<Code> {
        public Code convertToEntityAttribute(String s) {
            return null;
        }
    }

    @Converter(autoApply = true)
    public static class LevelConv implements AttributeConverter<Level, Integer> {
        public Integer convertToDatabaseColumn(Level l) {
            return 1;
        }

        public Level convertToEntityAttribute(Integer i) {
            return null;
        }
    }

    @Converter(autoApply = true)
    public static class UriConv implements AttributeConverter<URI, String> {
        public String convertToDatabaseColumn(URI u) {
            return "";
        }

        public URI convertToEntityAttribute(String s) {
            return null;
        }
    }

    @Converter
    public static class YesNo0 implements AttributeConverter<Boolean, String> {
        public String convertToDatabaseColumn(Boolean b) {
            return "";
        }

        public Boolean convertToEntityAttribute(String s) {
            return null;
        }
    }

    @Converter
    public static class ListConv implements AttributeConverter<List<String>, String> {
        public String convertToDatabaseColumn(List<String> b) {
            return "";
        }

        public List<String> convertToEntityAttribute(String s) {
            return null;
        }
    }

    @Converter
    public static class DurConv implements AttributeConverter<Duration, Long> {
        public Long convertToDatabaseColumn(Duration b) {
            return 1L;
        }

        public Duration convertToEntityAttribute(Long s) {
            return null;
        }
    }

    @Embeddable
    public static class Range {
        Temp low;

        @Column(precision = 5, scale = 1)
        Temp high;

        Level level;
    }

    @Entity
    public static class Weather {
        @Id
        String id;

        Temp t;

        @Column(precision = 6, scale = 2)
        Temp t2;

        Code c;

        @Column(length = 8)
        Code c2;

        Level l;

        @Enumerated(EnumType.STRING)
        Level l2;

        URI uri;

        @Convert(converter = YesNo0.class)
        @Column(length = 1)
        Boolean yes;

        @Convert(converter = YesNo.class)
        boolean yn;

        @Convert(converter = TrueFalseConverter.class)
        Boolean tf;

        @Convert(converter = NumericBooleanConverter.class)
        Boolean nb;

        @Convert(converter = ListConv.class)
        @Column(length = 2000)
        List<String> list;

        @Convert(converter = DurConv.class)
        Duration dur;

        Duration plain;
        Range range;

        @ElementCollection
        Set<Code> codes;

        @ElementCollection
        Map<Level, Temp> temps;

        @ElementCollection
        List<URI> uris;

        @Convert(disableConversion = true)
        Level raw;
    }

    public static class YesNo extends YesNo0 {}

    @Entity
    public static class Elements {
        @Id
        long id;

        @ElementCollection
        @Convert(converter = YesNo0.class)
        List<Boolean> flags;

        @ElementCollection
        @Convert(attributeName = "key", converter = YesNo0.class)
        Map<Boolean, String> keyed;

        @ElementCollection
        @Column(length = 4)
        Set<Level> levels;

        @ElementCollection
        @Temporal(TemporalType.DATE)
        Set<java.util.Date> days;
    }

    @Entity
    public static class EmbConv {
        @Id
        long id;

        @Convert(attributeName = "low", converter = TempConv.class)
        @Embedded
        Range range;
    }

    @Entity
    public static class Times {
        @Id
        java.sql.Timestamp id;

        java.util.Date d;

        @Temporal(TemporalType.DATE)
        java.util.Date dd;

        @Temporal(TemporalType.TIMESTAMP)
        Calendar cal;

        @Temporal(TemporalType.DATE)
        Calendar cd;

        GregorianCalendar g;
        java.sql.Date sd;
        OffsetDateTime odt;
        ZonedDateTime zdt;
        Instant i;
        LocalDateTime ldt;

        @Column(precision = 3)
        LocalDateTime p3;

        @Column(secondPrecision = 3)
        Instant sp;
    }

    @Entity
    public static class Sizes {
        @Id
        @Column(length = 255)
        String id;

        @Column(length = 256)
        String a;

        @Column(length = 1048576)
        String b;

        @Size(max = 7)
        @Column(length = 20)
        String c;

        @Digits(integer = 5, fraction = 2)
        BigDecimal d;

        @Digits(integer = 9, fraction = 0)
        Integer e;

        @Column(precision = 38, scale = 10)
        BigDecimal f;

        @Column(precision = 5)
        BigDecimal g;

        @Column(scale = 3)
        BigDecimal h;

        @Column(precision = 10)
        BigInteger i;

        @Size(max = 3)
        List<String> j;

        @Column(length = 16)
        byte[] k;

        @Column(precision = 24)
        double l;

        @Column(precision = 5)
        Float m;

        @Max(10)
        @Min(1)
        int n;

        @NotNull
        @Column(nullable = true)
        String o;

        @NotNull(groups = G.class)
        String p;

        @Column(name = " spaced ")
        String q;

        @Column(name = "`Quoted Name`")
        String r;

        @Column(name = "order")
        String s;

        String group;
        String key;
    }

    public interface G {}
}
