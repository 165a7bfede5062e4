-- cast-name-String
select cast(o.name as String) from Ord o

-- cast-name-Boolean
select cast(o.name as Boolean) from Ord o

-- cast-name-Integer
select cast(o.name as Integer) from Ord o

-- cast-name-Long
select cast(o.name as Long) from Ord o

-- cast-name-Short
select cast(o.name as Short) from Ord o

-- cast-name-Byte
select cast(o.name as Byte) from Ord o

-- cast-name-Float
select cast(o.name as Float) from Ord o

-- cast-name-Double
select cast(o.name as Double) from Ord o

-- cast-name-BigDecimal
select cast(o.name as BigDecimal) from Ord o

-- cast-name-BigInteger
select cast(o.name as BigInteger) from Ord o

-- cast-name-LocalDate
select cast(o.name as LocalDate) from Ord o

-- cast-name-LocalTime
select cast(o.name as LocalTime) from Ord o

-- cast-name-LocalDateTime
select cast(o.name as LocalDateTime) from Ord o

-- cast-name-Instant
select cast(o.name as Instant) from Ord o

-- cast-name-OffsetDateTime
select cast(o.name as OffsetDateTime) from Ord o

-- cast-name-ZonedDateTime
select cast(o.name as ZonedDateTime) from Ord o

-- cast-name-Character
select cast(o.name as Character) from Ord o

-- cast-name-Binary
select cast(o.name as Binary) from Ord o

-- cast-name-Date
select cast(o.name as Date) from Ord o

-- cast-name-Duration
select cast(o.name as Duration) from Ord o

-- cast-flag-String
select cast(o.flag as String) from Ord o

-- cast-flag-Boolean
select cast(o.flag as Boolean) from Ord o

-- cast-flag-Integer
select cast(o.flag as Integer) from Ord o

-- cast-flag-Long
select cast(o.flag as Long) from Ord o

-- cast-flag-Short
select cast(o.flag as Short) from Ord o

-- cast-flag-Byte
select cast(o.flag as Byte) from Ord o

-- cast-flag-Float
select cast(o.flag as Float) from Ord o

-- cast-flag-Double
select cast(o.flag as Double) from Ord o

-- cast-flag-BigDecimal
select cast(o.flag as BigDecimal) from Ord o

-- cast-flag-BigInteger
select cast(o.flag as BigInteger) from Ord o

-- cast-flag-LocalDate
select cast(o.flag as LocalDate) from Ord o

-- cast-flag-LocalTime
select cast(o.flag as LocalTime) from Ord o

-- cast-flag-LocalDateTime
select cast(o.flag as LocalDateTime) from Ord o

-- cast-flag-Instant
select cast(o.flag as Instant) from Ord o

-- cast-flag-OffsetDateTime
select cast(o.flag as OffsetDateTime) from Ord o

-- cast-flag-ZonedDateTime
select cast(o.flag as ZonedDateTime) from Ord o

-- cast-flag-Character
select cast(o.flag as Character) from Ord o

-- cast-flag-Binary
select cast(o.flag as Binary) from Ord o

-- cast-flag-Date
select cast(o.flag as Date) from Ord o

-- cast-flag-Duration
select cast(o.flag as Duration) from Ord o

-- cast-qty-String
select cast(o.qty as String) from Ord o

-- cast-qty-Boolean
select cast(o.qty as Boolean) from Ord o

-- cast-qty-Integer
select cast(o.qty as Integer) from Ord o

-- cast-qty-Long
select cast(o.qty as Long) from Ord o

-- cast-qty-Short
select cast(o.qty as Short) from Ord o

-- cast-qty-Byte
select cast(o.qty as Byte) from Ord o

-- cast-qty-Float
select cast(o.qty as Float) from Ord o

-- cast-qty-Double
select cast(o.qty as Double) from Ord o

-- cast-qty-BigDecimal
select cast(o.qty as BigDecimal) from Ord o

-- cast-qty-BigInteger
select cast(o.qty as BigInteger) from Ord o

-- cast-qty-LocalDate
select cast(o.qty as LocalDate) from Ord o

-- cast-qty-LocalTime
select cast(o.qty as LocalTime) from Ord o

-- cast-qty-LocalDateTime
select cast(o.qty as LocalDateTime) from Ord o

-- cast-qty-Instant
select cast(o.qty as Instant) from Ord o

-- cast-qty-OffsetDateTime
select cast(o.qty as OffsetDateTime) from Ord o

-- cast-qty-ZonedDateTime
select cast(o.qty as ZonedDateTime) from Ord o

-- cast-qty-Character
select cast(o.qty as Character) from Ord o

-- cast-qty-Binary
select cast(o.qty as Binary) from Ord o

-- cast-qty-Date
select cast(o.qty as Date) from Ord o

-- cast-qty-Duration
select cast(o.qty as Duration) from Ord o

-- cast-id-String
select cast(o.id as String) from Ord o

-- cast-id-Boolean
select cast(o.id as Boolean) from Ord o

-- cast-id-Integer
select cast(o.id as Integer) from Ord o

-- cast-id-Long
select cast(o.id as Long) from Ord o

-- cast-id-Short
select cast(o.id as Short) from Ord o

-- cast-id-Byte
select cast(o.id as Byte) from Ord o

-- cast-id-Float
select cast(o.id as Float) from Ord o

-- cast-id-Double
select cast(o.id as Double) from Ord o

-- cast-id-BigDecimal
select cast(o.id as BigDecimal) from Ord o

-- cast-id-BigInteger
select cast(o.id as BigInteger) from Ord o

-- cast-id-LocalDate
select cast(o.id as LocalDate) from Ord o

-- cast-id-LocalTime
select cast(o.id as LocalTime) from Ord o

-- cast-id-LocalDateTime
select cast(o.id as LocalDateTime) from Ord o

-- cast-id-Instant
select cast(o.id as Instant) from Ord o

-- cast-id-OffsetDateTime
select cast(o.id as OffsetDateTime) from Ord o

-- cast-id-ZonedDateTime
select cast(o.id as ZonedDateTime) from Ord o

-- cast-id-Character
select cast(o.id as Character) from Ord o

-- cast-id-Binary
select cast(o.id as Binary) from Ord o

-- cast-id-Date
select cast(o.id as Date) from Ord o

-- cast-id-Duration
select cast(o.id as Duration) from Ord o

-- cast-dbl-String
select cast(o.dbl as String) from Ord o

-- cast-dbl-Boolean
select cast(o.dbl as Boolean) from Ord o

-- cast-dbl-Integer
select cast(o.dbl as Integer) from Ord o

-- cast-dbl-Long
select cast(o.dbl as Long) from Ord o

-- cast-dbl-Short
select cast(o.dbl as Short) from Ord o

-- cast-dbl-Byte
select cast(o.dbl as Byte) from Ord o

-- cast-dbl-Float
select cast(o.dbl as Float) from Ord o

-- cast-dbl-Double
select cast(o.dbl as Double) from Ord o

-- cast-dbl-BigDecimal
select cast(o.dbl as BigDecimal) from Ord o

-- cast-dbl-BigInteger
select cast(o.dbl as BigInteger) from Ord o

-- cast-dbl-LocalDate
select cast(o.dbl as LocalDate) from Ord o

-- cast-dbl-LocalTime
select cast(o.dbl as LocalTime) from Ord o

-- cast-dbl-LocalDateTime
select cast(o.dbl as LocalDateTime) from Ord o

-- cast-dbl-Instant
select cast(o.dbl as Instant) from Ord o

-- cast-dbl-OffsetDateTime
select cast(o.dbl as OffsetDateTime) from Ord o

-- cast-dbl-ZonedDateTime
select cast(o.dbl as ZonedDateTime) from Ord o

-- cast-dbl-Character
select cast(o.dbl as Character) from Ord o

-- cast-dbl-Binary
select cast(o.dbl as Binary) from Ord o

-- cast-dbl-Date
select cast(o.dbl as Date) from Ord o

-- cast-dbl-Duration
select cast(o.dbl as Duration) from Ord o

-- cast-amount-String
select cast(o.amount as String) from Ord o

-- cast-amount-Boolean
select cast(o.amount as Boolean) from Ord o

-- cast-amount-Integer
select cast(o.amount as Integer) from Ord o

-- cast-amount-Long
select cast(o.amount as Long) from Ord o

-- cast-amount-Short
select cast(o.amount as Short) from Ord o

-- cast-amount-Byte
select cast(o.amount as Byte) from Ord o

-- cast-amount-Float
select cast(o.amount as Float) from Ord o

-- cast-amount-Double
select cast(o.amount as Double) from Ord o

-- cast-amount-BigDecimal
select cast(o.amount as BigDecimal) from Ord o

-- cast-amount-BigInteger
select cast(o.amount as BigInteger) from Ord o

-- cast-amount-LocalDate
select cast(o.amount as LocalDate) from Ord o

-- cast-amount-LocalTime
select cast(o.amount as LocalTime) from Ord o

-- cast-amount-LocalDateTime
select cast(o.amount as LocalDateTime) from Ord o

-- cast-amount-Instant
select cast(o.amount as Instant) from Ord o

-- cast-amount-OffsetDateTime
select cast(o.amount as OffsetDateTime) from Ord o

-- cast-amount-ZonedDateTime
select cast(o.amount as ZonedDateTime) from Ord o

-- cast-amount-Character
select cast(o.amount as Character) from Ord o

-- cast-amount-Binary
select cast(o.amount as Binary) from Ord o

-- cast-amount-Date
select cast(o.amount as Date) from Ord o

-- cast-amount-Duration
select cast(o.amount as Duration) from Ord o

-- cast-d-String
select cast(o.d as String) from Ord o

-- cast-d-Boolean
select cast(o.d as Boolean) from Ord o

-- cast-d-Integer
select cast(o.d as Integer) from Ord o

-- cast-d-Long
select cast(o.d as Long) from Ord o

-- cast-d-Short
select cast(o.d as Short) from Ord o

-- cast-d-Byte
select cast(o.d as Byte) from Ord o

-- cast-d-Float
select cast(o.d as Float) from Ord o

-- cast-d-Double
select cast(o.d as Double) from Ord o

-- cast-d-BigDecimal
select cast(o.d as BigDecimal) from Ord o

-- cast-d-BigInteger
select cast(o.d as BigInteger) from Ord o

-- cast-d-LocalDate
select cast(o.d as LocalDate) from Ord o

-- cast-d-LocalTime
select cast(o.d as LocalTime) from Ord o

-- cast-d-LocalDateTime
select cast(o.d as LocalDateTime) from Ord o

-- cast-d-Instant
select cast(o.d as Instant) from Ord o

-- cast-d-OffsetDateTime
select cast(o.d as OffsetDateTime) from Ord o

-- cast-d-ZonedDateTime
select cast(o.d as ZonedDateTime) from Ord o

-- cast-d-Character
select cast(o.d as Character) from Ord o

-- cast-d-Binary
select cast(o.d as Binary) from Ord o

-- cast-d-Date
select cast(o.d as Date) from Ord o

-- cast-d-Duration
select cast(o.d as Duration) from Ord o

-- cast-ts-String
select cast(o.ts as String) from Ord o

-- cast-ts-Boolean
select cast(o.ts as Boolean) from Ord o

-- cast-ts-Integer
select cast(o.ts as Integer) from Ord o

-- cast-ts-Long
select cast(o.ts as Long) from Ord o

-- cast-ts-Short
select cast(o.ts as Short) from Ord o

-- cast-ts-Byte
select cast(o.ts as Byte) from Ord o

-- cast-ts-Float
select cast(o.ts as Float) from Ord o

-- cast-ts-Double
select cast(o.ts as Double) from Ord o

-- cast-ts-BigDecimal
select cast(o.ts as BigDecimal) from Ord o

-- cast-ts-BigInteger
select cast(o.ts as BigInteger) from Ord o

-- cast-ts-LocalDate
select cast(o.ts as LocalDate) from Ord o

-- cast-ts-LocalTime
select cast(o.ts as LocalTime) from Ord o

-- cast-ts-LocalDateTime
select cast(o.ts as LocalDateTime) from Ord o

-- cast-ts-Instant
select cast(o.ts as Instant) from Ord o

-- cast-ts-OffsetDateTime
select cast(o.ts as OffsetDateTime) from Ord o

-- cast-ts-ZonedDateTime
select cast(o.ts as ZonedDateTime) from Ord o

-- cast-ts-Character
select cast(o.ts as Character) from Ord o

-- cast-ts-Binary
select cast(o.ts as Binary) from Ord o

-- cast-ts-Date
select cast(o.ts as Date) from Ord o

-- cast-ts-Duration
select cast(o.ts as Duration) from Ord o

-- cast-ins-String
select cast(o.ins as String) from Ord o

-- cast-ins-Boolean
select cast(o.ins as Boolean) from Ord o

-- cast-ins-Integer
select cast(o.ins as Integer) from Ord o

-- cast-ins-Long
select cast(o.ins as Long) from Ord o

-- cast-ins-Short
select cast(o.ins as Short) from Ord o

-- cast-ins-Byte
select cast(o.ins as Byte) from Ord o

-- cast-ins-Float
select cast(o.ins as Float) from Ord o

-- cast-ins-Double
select cast(o.ins as Double) from Ord o

-- cast-ins-BigDecimal
select cast(o.ins as BigDecimal) from Ord o

-- cast-ins-BigInteger
select cast(o.ins as BigInteger) from Ord o

-- cast-ins-LocalDate
select cast(o.ins as LocalDate) from Ord o

-- cast-ins-LocalTime
select cast(o.ins as LocalTime) from Ord o

-- cast-ins-LocalDateTime
select cast(o.ins as LocalDateTime) from Ord o

-- cast-ins-Instant
select cast(o.ins as Instant) from Ord o

-- cast-ins-OffsetDateTime
select cast(o.ins as OffsetDateTime) from Ord o

-- cast-ins-ZonedDateTime
select cast(o.ins as ZonedDateTime) from Ord o

-- cast-ins-Character
select cast(o.ins as Character) from Ord o

-- cast-ins-Binary
select cast(o.ins as Binary) from Ord o

-- cast-ins-Date
select cast(o.ins as Date) from Ord o

-- cast-ins-Duration
select cast(o.ins as Duration) from Ord o

-- cast-uid-String
select cast(o.uid as String) from Ord o

-- cast-uid-Boolean
select cast(o.uid as Boolean) from Ord o

-- cast-uid-Integer
select cast(o.uid as Integer) from Ord o

-- cast-uid-Long
select cast(o.uid as Long) from Ord o

-- cast-uid-Short
select cast(o.uid as Short) from Ord o

-- cast-uid-Byte
select cast(o.uid as Byte) from Ord o

-- cast-uid-Float
select cast(o.uid as Float) from Ord o

-- cast-uid-Double
select cast(o.uid as Double) from Ord o

-- cast-uid-BigDecimal
select cast(o.uid as BigDecimal) from Ord o

-- cast-uid-BigInteger
select cast(o.uid as BigInteger) from Ord o

-- cast-uid-LocalDate
select cast(o.uid as LocalDate) from Ord o

-- cast-uid-LocalTime
select cast(o.uid as LocalTime) from Ord o

-- cast-uid-LocalDateTime
select cast(o.uid as LocalDateTime) from Ord o

-- cast-uid-Instant
select cast(o.uid as Instant) from Ord o

-- cast-uid-OffsetDateTime
select cast(o.uid as OffsetDateTime) from Ord o

-- cast-uid-ZonedDateTime
select cast(o.uid as ZonedDateTime) from Ord o

-- cast-uid-Character
select cast(o.uid as Character) from Ord o

-- cast-uid-Binary
select cast(o.uid as Binary) from Ord o

-- cast-uid-Date
select cast(o.uid as Date) from Ord o

-- cast-uid-Duration
select cast(o.uid as Duration) from Ord o

-- cast-st-String
select cast(o.st as String) from Ord o

-- cast-st-Boolean
select cast(o.st as Boolean) from Ord o

-- cast-st-Integer
select cast(o.st as Integer) from Ord o

-- cast-st-Long
select cast(o.st as Long) from Ord o

-- cast-st-Short
select cast(o.st as Short) from Ord o

-- cast-st-Byte
select cast(o.st as Byte) from Ord o

-- cast-st-Float
select cast(o.st as Float) from Ord o

-- cast-st-Double
select cast(o.st as Double) from Ord o

-- cast-st-BigDecimal
select cast(o.st as BigDecimal) from Ord o

-- cast-st-BigInteger
select cast(o.st as BigInteger) from Ord o

-- cast-st-LocalDate
select cast(o.st as LocalDate) from Ord o

-- cast-st-LocalTime
select cast(o.st as LocalTime) from Ord o

-- cast-st-LocalDateTime
select cast(o.st as LocalDateTime) from Ord o

-- cast-st-Instant
select cast(o.st as Instant) from Ord o

-- cast-st-OffsetDateTime
select cast(o.st as OffsetDateTime) from Ord o

-- cast-st-ZonedDateTime
select cast(o.st as ZonedDateTime) from Ord o

-- cast-st-Character
select cast(o.st as Character) from Ord o

-- cast-st-Binary
select cast(o.st as Binary) from Ord o

-- cast-st-Date
select cast(o.st as Date) from Ord o

-- cast-st-Duration
select cast(o.st as Duration) from Ord o

-- cast-small-String
select cast(r.small as String) from Rich r

-- cast-small-Integer
select cast(r.small as Integer) from Rich r

-- cast-small-Double
select cast(r.small as Double) from Rich r

-- cast-small-BigDecimal
select cast(r.small as BigDecimal) from Rich r

-- cast-small-LocalDate
select cast(r.small as LocalDate) from Rich r

-- cast-small-LocalDateTime
select cast(r.small as LocalDateTime) from Rich r

-- cast-small-LocalTime
select cast(r.small as LocalTime) from Rich r

-- cast-small-Boolean
select cast(r.small as Boolean) from Rich r

-- cast-small-Binary
select cast(r.small as Binary) from Rich r

-- cast-tiny-String
select cast(r.tiny as String) from Rich r

-- cast-tiny-Integer
select cast(r.tiny as Integer) from Rich r

-- cast-tiny-Double
select cast(r.tiny as Double) from Rich r

-- cast-tiny-BigDecimal
select cast(r.tiny as BigDecimal) from Rich r

-- cast-tiny-LocalDate
select cast(r.tiny as LocalDate) from Rich r

-- cast-tiny-LocalDateTime
select cast(r.tiny as LocalDateTime) from Rich r

-- cast-tiny-LocalTime
select cast(r.tiny as LocalTime) from Rich r

-- cast-tiny-Boolean
select cast(r.tiny as Boolean) from Rich r

-- cast-tiny-Binary
select cast(r.tiny as Binary) from Rich r

-- cast-flt-String
select cast(r.flt as String) from Rich r

-- cast-flt-Integer
select cast(r.flt as Integer) from Rich r

-- cast-flt-Double
select cast(r.flt as Double) from Rich r

-- cast-flt-BigDecimal
select cast(r.flt as BigDecimal) from Rich r

-- cast-flt-LocalDate
select cast(r.flt as LocalDate) from Rich r

-- cast-flt-LocalDateTime
select cast(r.flt as LocalDateTime) from Rich r

-- cast-flt-LocalTime
select cast(r.flt as LocalTime) from Rich r

-- cast-flt-Boolean
select cast(r.flt as Boolean) from Rich r

-- cast-flt-Binary
select cast(r.flt as Binary) from Rich r

-- cast-chr-String
select cast(r.chr as String) from Rich r

-- cast-chr-Integer
select cast(r.chr as Integer) from Rich r

-- cast-chr-Double
select cast(r.chr as Double) from Rich r

-- cast-chr-BigDecimal
select cast(r.chr as BigDecimal) from Rich r

-- cast-chr-LocalDate
select cast(r.chr as LocalDate) from Rich r

-- cast-chr-LocalDateTime
select cast(r.chr as LocalDateTime) from Rich r

-- cast-chr-LocalTime
select cast(r.chr as LocalTime) from Rich r

-- cast-chr-Boolean
select cast(r.chr as Boolean) from Rich r

-- cast-chr-Binary
select cast(r.chr as Binary) from Rich r

-- cast-t-String
select cast(r.t as String) from Rich r

-- cast-t-Integer
select cast(r.t as Integer) from Rich r

-- cast-t-Double
select cast(r.t as Double) from Rich r

-- cast-t-BigDecimal
select cast(r.t as BigDecimal) from Rich r

-- cast-t-LocalDate
select cast(r.t as LocalDate) from Rich r

-- cast-t-LocalDateTime
select cast(r.t as LocalDateTime) from Rich r

-- cast-t-LocalTime
select cast(r.t as LocalTime) from Rich r

-- cast-t-Boolean
select cast(r.t as Boolean) from Rich r

-- cast-t-Binary
select cast(r.t as Binary) from Rich r

-- cast-off-String
select cast(r.off as String) from Rich r

-- cast-off-Integer
select cast(r.off as Integer) from Rich r

-- cast-off-Double
select cast(r.off as Double) from Rich r

-- cast-off-BigDecimal
select cast(r.off as BigDecimal) from Rich r

-- cast-off-LocalDate
select cast(r.off as LocalDate) from Rich r

-- cast-off-LocalDateTime
select cast(r.off as LocalDateTime) from Rich r

-- cast-off-LocalTime
select cast(r.off as LocalTime) from Rich r

-- cast-off-Boolean
select cast(r.off as Boolean) from Rich r

-- cast-off-Binary
select cast(r.off as Binary) from Rich r

-- cast-big-String
select cast(r.big as String) from Rich r

-- cast-big-Integer
select cast(r.big as Integer) from Rich r

-- cast-big-Double
select cast(r.big as Double) from Rich r

-- cast-big-BigDecimal
select cast(r.big as BigDecimal) from Rich r

-- cast-big-LocalDate
select cast(r.big as LocalDate) from Rich r

-- cast-big-LocalDateTime
select cast(r.big as LocalDateTime) from Rich r

-- cast-big-LocalTime
select cast(r.big as LocalTime) from Rich r

-- cast-big-Boolean
select cast(r.big as Boolean) from Rich r

-- cast-big-Binary
select cast(r.big as Binary) from Rich r

-- cast-bm-String
select cast(r.bm as String) from Rich r

-- cast-bm-Integer
select cast(r.bm as Integer) from Rich r

-- cast-bm-Double
select cast(r.bm as Double) from Rich r

-- cast-bm-BigDecimal
select cast(r.bm as BigDecimal) from Rich r

-- cast-bm-LocalDate
select cast(r.bm as LocalDate) from Rich r

-- cast-bm-LocalDateTime
select cast(r.bm as LocalDateTime) from Rich r

-- cast-bm-LocalTime
select cast(r.bm as LocalTime) from Rich r

-- cast-bm-Boolean
select cast(r.bm as Boolean) from Rich r

-- cast-bm-Binary
select cast(r.bm as Binary) from Rich r

-- cast-nums-String
select cast(r.nums as String) from Rich r

-- cast-nums-Integer
select cast(r.nums as Integer) from Rich r

-- cast-nums-Double
select cast(r.nums as Double) from Rich r

-- cast-nums-BigDecimal
select cast(r.nums as BigDecimal) from Rich r

-- cast-nums-LocalDate
select cast(r.nums as LocalDate) from Rich r

-- cast-nums-LocalDateTime
select cast(r.nums as LocalDateTime) from Rich r

-- cast-nums-LocalTime
select cast(r.nums as LocalTime) from Rich r

-- cast-nums-Boolean
select cast(r.nums as Boolean) from Rich r

-- cast-nums-Binary
select cast(r.nums as Binary) from Rich r

-- cast-lit
select cast('1' as Integer), cast(1 as String), cast(null as String), cast(null as Integer), cast('2024-01-01' as LocalDate), cast(true as String), cast(1 as Boolean), cast('x' as String(3)), cast(1.234 as BigDecimal(5,2))

-- cast-nested
select cast(cast(o.qty as String) as Integer) from Ord o

-- cast-where
from Ord o where cast(o.qty as String) like '1%'

-- cast-bool-where
from Ord o where cast(o.name as Boolean)

-- cast-doc
select cast(o.doc as String) from Ord o

-- cast-tags
select cast(o.tags as String) from Ord o
