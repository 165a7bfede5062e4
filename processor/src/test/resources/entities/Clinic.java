package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
    public BigDecimal convertToDatabaseColumn(Money m) {
        return null;
    }

    public Money convertToEntityAttribute(BigDecimal b) {
        return null;
    }
}

class Money {
    BigDecimal amount;
}

@Converter
class YesNo implements AttributeConverter<Boolean, String> {
    public String convertToDatabaseColumn(Boolean m) {
        return null;
    }

    public Boolean convertToEntityAttribute(String b) {
        return null;
    }
}

@Embeddable
class Price {
    Money net;
    Money gross;

    @Convert(converter = YesNo.class)
    @Column(length = 1)
    Boolean taxed;
}

@Embeddable
class Offer {
    @Embedded
    Price first;

    @AttributeOverride(name = "net", column = @Column(name = "second_net", precision = 12, scale = 4))
    @AttributeOverride(name = "gross", column = @Column(name = "second_gross"))
    @AttributeOverride(name = "taxed", column = @Column(name = "second_taxed", length = 3))
    @Embedded
    Price second;
}

@Entity
class Treatment {
    @Id
    Long id;

    @Embedded
    Offer offer;

    Money extra;

    @Convert(disableConversion = true)
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> meta;

    Boolean done;
}

@Entity
class Doctor {
    @Id
    @Column(length = 11)
    String licence;

    @Column(unique = true, nullable = false)
    String mail;

    @Basic(optional = false)
    char grade;

    Character initial;

    @OneToMany(mappedBy = "doctor")
    @MapKey(name = "number")
    Map<Integer, Visit> visits;
}

@Entity
class Visit {
    @Id
    Long id;

    Integer number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "doc", nullable = false)
    Doctor doctor;

    @ManyToOne
    @JoinColumn(name = "mail", referencedColumnName = "mail")
    Doctor substitute;

    @OneToOne(mappedBy = "visit")
    Bill bill;

    short[] readings;
    Integer[] boxed;
    List<String> notes;
    Set<Long> codes;

    @Column(length = 500)
    byte[] scan;

    @ElementCollection
    Set<@NotNull String> tags;
}

@Entity
class Bill {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Visit visit;

    @Digits(integer = 7, fraction = 2)
    BigDecimal sum;

    @PositiveOrZero
    @NotNull
    Integer days;

    YearMonth month;
    Year year;
    ZoneOffset offset;
    Currency currency;
    Locale locale;
}

@Entity
@SecondaryTable(name = "ward_details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "ward_id"))
class Ward {
    @Id
    Long id;

    String name;

    @Column(table = "ward_details")
    String phone;

    @Column(table = "ward_details", name = "BEDS_no")
    int beds;

    @ManyToMany
    @JoinTable(
            name = "ward_doctors",
            joinColumns = @JoinColumn(name = "w"),
            inverseJoinColumns = @JoinColumn(name = "d"))
    List<Doctor> staff;

    @ManyToMany
    @OrderColumn
    List<Doctor> rota;

    @ElementCollection
    @MapKeyJoinColumn(name = "boss")
    Map<Doctor, String> remarks;
}
