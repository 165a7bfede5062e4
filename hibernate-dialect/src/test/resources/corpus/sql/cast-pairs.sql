-- cast-name-String
select cast(o1_0.name as varchar) from ord o1_0;

-- cast-name-Boolean
select case when lower(o1_0.name) in ('t','true','y','1') then true when lower(o1_0.name) in ('f','false','n','0') then false else null end from ord o1_0;

-- cast-name-Integer
select cast(o1_0.name as int) from ord o1_0;

-- cast-name-Long
select cast(o1_0.name as bigint) from ord o1_0;

-- cast-name-Short
select cast(o1_0.name as smallint) from ord o1_0;

-- cast-name-Byte
select cast(o1_0.name as tinyint) from ord o1_0;

-- cast-name-Float
select cast(o1_0.name as double) from ord o1_0;

-- cast-name-Double
select cast(o1_0.name as double) from ord o1_0;

-- cast-name-BigDecimal
select cast(o1_0.name as decimal(38,2)) from ord o1_0;

-- cast-name-BigInteger
select cast(o1_0.name as decimal(38,0)) from ord o1_0;

-- cast-name-LocalDate
select cast(o1_0.name as date) from ord o1_0;

-- cast-name-LocalTime
select cast(cast(o1_0.name as time) as varchar) from ord o1_0;

-- cast-name-LocalDateTime
select cast(o1_0.name as datetime) from ord o1_0;

-- cast-name-Instant
select cast(o1_0.name as datetime) from ord o1_0;

-- cast-name-OffsetDateTime
select cast(o1_0.name as datetime) from ord o1_0;

-- cast-name-ZonedDateTime
select cast(o1_0.name as datetime) from ord o1_0;

-- cast-name-Character
select left(cast(o1_0.name as char(1)),1) from ord o1_0;

-- cast-name-Binary
select cast(o1_0.name as varbinary) from ord o1_0;

-- cast-name-Date
select cast(o1_0.name as date) from ord o1_0;

-- cast-name-Duration
select cast(o1_0.name as decimal(21,0)) from ord o1_0;

-- cast-flag-String
select case when o1_0.flag then 'true' when not o1_0.flag then 'false' else null end from ord o1_0;

-- cast-flag-Boolean
select cast(o1_0.flag as boolean) from ord o1_0;

-- cast-flag-Integer
select cast(o1_0.flag as int) from ord o1_0;

-- cast-flag-Long
select cast(o1_0.flag as bigint) from ord o1_0;

-- cast-flag-Short
select cast(o1_0.flag as smallint) from ord o1_0;

-- cast-flag-Byte
select cast(o1_0.flag as tinyint) from ord o1_0;

-- cast-flag-Float
select cast(o1_0.flag as double) from ord o1_0;

-- cast-flag-Double
select cast(o1_0.flag as double) from ord o1_0;

-- cast-flag-BigDecimal
select cast(o1_0.flag as decimal(38,2)) from ord o1_0;

-- cast-flag-BigInteger
select cast(o1_0.flag as decimal(38,0)) from ord o1_0;

-- cast-flag-LocalDate
select cast(o1_0.flag as date) from ord o1_0;

-- cast-flag-LocalTime
select cast(cast(o1_0.flag as time) as varchar) from ord o1_0;

-- cast-flag-LocalDateTime
select cast(o1_0.flag as datetime) from ord o1_0;

-- cast-flag-Instant
select cast(o1_0.flag as datetime) from ord o1_0;

-- cast-flag-OffsetDateTime
select cast(o1_0.flag as datetime) from ord o1_0;

-- cast-flag-ZonedDateTime
select cast(o1_0.flag as datetime) from ord o1_0;

-- cast-flag-Character
select left(case when o1_0.flag then 'true' when not o1_0.flag then 'false' else null end,1) from ord o1_0;

-- cast-flag-Binary
select cast(o1_0.flag as varbinary) from ord o1_0;

-- cast-flag-Date
select cast(o1_0.flag as date) from ord o1_0;

-- cast-flag-Duration
select cast(o1_0.flag as decimal(21,0)) from ord o1_0;

-- cast-qty-String
select cast(o1_0.qty as varchar) from ord o1_0;

-- cast-qty-Boolean
select (o1_0.qty<>0) from ord o1_0;

-- cast-qty-Integer
select cast(o1_0.qty as int) from ord o1_0;

-- cast-qty-Long
select cast(o1_0.qty as bigint) from ord o1_0;

-- cast-qty-Short
select cast(o1_0.qty as smallint) from ord o1_0;

-- cast-qty-Byte
select cast(o1_0.qty as tinyint) from ord o1_0;

-- cast-qty-Float
select cast(o1_0.qty as double) from ord o1_0;

-- cast-qty-Double
select cast(o1_0.qty as double) from ord o1_0;

-- cast-qty-BigDecimal
select cast(o1_0.qty as decimal(38,2)) from ord o1_0;

-- cast-qty-BigInteger
select cast(o1_0.qty as decimal(38,0)) from ord o1_0;

-- cast-qty-LocalDate
select cast(o1_0.qty as date) from ord o1_0;

-- cast-qty-LocalTime
select cast(cast(o1_0.qty as time) as varchar) from ord o1_0;

-- cast-qty-LocalDateTime
select cast(o1_0.qty as datetime) from ord o1_0;

-- cast-qty-Instant
select cast(o1_0.qty as datetime) from ord o1_0;

-- cast-qty-OffsetDateTime
select cast(o1_0.qty as datetime) from ord o1_0;

-- cast-qty-ZonedDateTime
select cast(o1_0.qty as datetime) from ord o1_0;

-- cast-qty-Character
select left(cast(o1_0.qty as char(1)),1) from ord o1_0;

-- cast-qty-Binary
select cast(o1_0.qty as varbinary) from ord o1_0;

-- cast-qty-Date
select cast(o1_0.qty as date) from ord o1_0;

-- cast-qty-Duration
select cast(o1_0.qty as decimal(21,0)) from ord o1_0;

-- cast-id-String
select cast(o1_0.id as varchar) from ord o1_0;

-- cast-id-Boolean
select (o1_0.id<>0) from ord o1_0;

-- cast-id-Integer
select cast(o1_0.id as int) from ord o1_0;

-- cast-id-Long
select cast(o1_0.id as bigint) from ord o1_0;

-- cast-id-Short
select cast(o1_0.id as smallint) from ord o1_0;

-- cast-id-Byte
select cast(o1_0.id as tinyint) from ord o1_0;

-- cast-id-Float
select cast(o1_0.id as double) from ord o1_0;

-- cast-id-Double
select cast(o1_0.id as double) from ord o1_0;

-- cast-id-BigDecimal
select cast(o1_0.id as decimal(38,2)) from ord o1_0;

-- cast-id-BigInteger
select cast(o1_0.id as decimal(38,0)) from ord o1_0;

-- cast-id-LocalDate
select cast(o1_0.id as date) from ord o1_0;

-- cast-id-LocalTime
select cast(cast(o1_0.id as time) as varchar) from ord o1_0;

-- cast-id-LocalDateTime
select cast(o1_0.id as datetime) from ord o1_0;

-- cast-id-Instant
select cast(o1_0.id as datetime) from ord o1_0;

-- cast-id-OffsetDateTime
select cast(o1_0.id as datetime) from ord o1_0;

-- cast-id-ZonedDateTime
select cast(o1_0.id as datetime) from ord o1_0;

-- cast-id-Character
select left(cast(o1_0.id as char(1)),1) from ord o1_0;

-- cast-id-Binary
select cast(o1_0.id as varbinary) from ord o1_0;

-- cast-id-Date
select cast(o1_0.id as date) from ord o1_0;

-- cast-id-Duration
select cast(o1_0.id as decimal(21,0)) from ord o1_0;

-- cast-dbl-String
select cast(o1_0.dbl as varchar) from ord o1_0;

-- cast-dbl-Boolean
select cast(o1_0.dbl as boolean) from ord o1_0;

-- cast-dbl-Integer
select cast(o1_0.dbl as int) from ord o1_0;

-- cast-dbl-Long
select cast(o1_0.dbl as bigint) from ord o1_0;

-- cast-dbl-Short
select cast(o1_0.dbl as smallint) from ord o1_0;

-- cast-dbl-Byte
select cast(o1_0.dbl as tinyint) from ord o1_0;

-- cast-dbl-Float
select cast(o1_0.dbl as double) from ord o1_0;

-- cast-dbl-Double
select cast(o1_0.dbl as double) from ord o1_0;

-- cast-dbl-BigDecimal
select cast(o1_0.dbl as decimal(38,2)) from ord o1_0;

-- cast-dbl-BigInteger
select cast(o1_0.dbl as decimal(38,0)) from ord o1_0;

-- cast-dbl-LocalDate
select cast(o1_0.dbl as date) from ord o1_0;

-- cast-dbl-LocalTime
select cast(cast(o1_0.dbl as time) as varchar) from ord o1_0;

-- cast-dbl-LocalDateTime
select cast(o1_0.dbl as datetime) from ord o1_0;

-- cast-dbl-Instant
select cast(o1_0.dbl as datetime) from ord o1_0;

-- cast-dbl-OffsetDateTime
select cast(o1_0.dbl as datetime) from ord o1_0;

-- cast-dbl-ZonedDateTime
select cast(o1_0.dbl as datetime) from ord o1_0;

-- cast-dbl-Character
select left(cast(o1_0.dbl as char(1)),1) from ord o1_0;

-- cast-dbl-Binary
select cast(o1_0.dbl as varbinary) from ord o1_0;

-- cast-dbl-Date
select cast(o1_0.dbl as date) from ord o1_0;

-- cast-dbl-Duration
select cast(o1_0.dbl as decimal(21,0)) from ord o1_0;

-- cast-amount-String
select cast(o1_0.amount as varchar) from ord o1_0;

-- cast-amount-Boolean
select cast(o1_0.amount as boolean) from ord o1_0;

-- cast-amount-Integer
select cast(o1_0.amount as int) from ord o1_0;

-- cast-amount-Long
select cast(o1_0.amount as bigint) from ord o1_0;

-- cast-amount-Short
select cast(o1_0.amount as smallint) from ord o1_0;

-- cast-amount-Byte
select cast(o1_0.amount as tinyint) from ord o1_0;

-- cast-amount-Float
select cast(o1_0.amount as double) from ord o1_0;

-- cast-amount-Double
select cast(o1_0.amount as double) from ord o1_0;

-- cast-amount-BigDecimal
select cast(o1_0.amount as decimal(38,2)) from ord o1_0;

-- cast-amount-BigInteger
select cast(o1_0.amount as decimal(38,0)) from ord o1_0;

-- cast-amount-LocalDate
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-amount-LocalTime
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-amount-LocalDateTime
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-amount-Instant
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-amount-OffsetDateTime
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-amount-ZonedDateTime
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-amount-Character
select left(cast(o1_0.amount as char(1)),1) from ord o1_0;

-- cast-amount-Binary
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-amount-Date
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-amount-Duration
select cast(o1_0.amount as decimal(21,0)) from ord o1_0;

-- cast-d-String
select cast(o1_0.d as varchar) from ord o1_0;

-- cast-d-Boolean
select cast(o1_0.d as boolean) from ord o1_0;

-- cast-d-Integer
select cast(o1_0.d as int) from ord o1_0;

-- cast-d-Long
select cast(o1_0.d as bigint) from ord o1_0;

-- cast-d-Short
select cast(o1_0.d as smallint) from ord o1_0;

-- cast-d-Byte
select cast(o1_0.d as tinyint) from ord o1_0;

-- cast-d-Float
select cast(o1_0.d as double) from ord o1_0;

-- cast-d-Double
select cast(o1_0.d as double) from ord o1_0;

-- cast-d-BigDecimal
select cast(o1_0.d as decimal(38,2)) from ord o1_0;

-- cast-d-BigInteger
select cast(o1_0.d as decimal(38,0)) from ord o1_0;

-- cast-d-LocalDate
select cast(o1_0.d as date) from ord o1_0;

-- cast-d-LocalTime
select substring(cast(cast(o1_0.d as datetime) as varchar),12) from ord o1_0;

-- cast-d-LocalDateTime
select cast(o1_0.d as datetime) from ord o1_0;

-- cast-d-Instant
select cast(o1_0.d as datetime) from ord o1_0;

-- cast-d-OffsetDateTime
select cast(o1_0.d as datetime) from ord o1_0;

-- cast-d-ZonedDateTime
select cast(o1_0.d as datetime) from ord o1_0;

-- cast-d-Character
select left(cast(o1_0.d as char(1)),1) from ord o1_0;

-- cast-d-Binary
select cast(o1_0.d as varbinary) from ord o1_0;

-- cast-d-Date
select cast(o1_0.d as date) from ord o1_0;

-- cast-d-Duration
select cast(o1_0.d as decimal(21,0)) from ord o1_0;

-- cast-ts-String
select cast(o1_0.ts as varchar) from ord o1_0;

-- cast-ts-Boolean
select cast(o1_0.ts as boolean) from ord o1_0;

-- cast-ts-Integer
select cast(o1_0.ts as int) from ord o1_0;

-- cast-ts-Long
select cast(o1_0.ts as bigint) from ord o1_0;

-- cast-ts-Short
select cast(o1_0.ts as smallint) from ord o1_0;

-- cast-ts-Byte
select cast(o1_0.ts as tinyint) from ord o1_0;

-- cast-ts-Float
select cast(o1_0.ts as double) from ord o1_0;

-- cast-ts-Double
select cast(o1_0.ts as double) from ord o1_0;

-- cast-ts-BigDecimal
select cast(o1_0.ts as decimal(38,2)) from ord o1_0;

-- cast-ts-BigInteger
select cast(o1_0.ts as decimal(38,0)) from ord o1_0;

-- cast-ts-LocalDate
select cast(o1_0.ts as date) from ord o1_0;

-- cast-ts-LocalTime
select substring(cast(o1_0.ts as varchar),12) from ord o1_0;

-- cast-ts-LocalDateTime
select cast(o1_0.ts as datetime) from ord o1_0;

-- cast-ts-Instant
select cast(o1_0.ts as datetime) from ord o1_0;

-- cast-ts-OffsetDateTime
select cast(o1_0.ts as datetime) from ord o1_0;

-- cast-ts-ZonedDateTime
select cast(o1_0.ts as datetime) from ord o1_0;

-- cast-ts-Character
select left(cast(o1_0.ts as char(1)),1) from ord o1_0;

-- cast-ts-Binary
select cast(o1_0.ts as varbinary) from ord o1_0;

-- cast-ts-Date
select cast(o1_0.ts as date) from ord o1_0;

-- cast-ts-Duration
select cast(o1_0.ts as decimal(21,0)) from ord o1_0;

-- cast-ins-String
select cast(o1_0.ins as varchar) from ord o1_0;

-- cast-ins-Boolean
select cast(o1_0.ins as boolean) from ord o1_0;

-- cast-ins-Integer
select cast(o1_0.ins as int) from ord o1_0;

-- cast-ins-Long
select cast(o1_0.ins as bigint) from ord o1_0;

-- cast-ins-Short
select cast(o1_0.ins as smallint) from ord o1_0;

-- cast-ins-Byte
select cast(o1_0.ins as tinyint) from ord o1_0;

-- cast-ins-Float
select cast(o1_0.ins as double) from ord o1_0;

-- cast-ins-Double
select cast(o1_0.ins as double) from ord o1_0;

-- cast-ins-BigDecimal
select cast(o1_0.ins as decimal(38,2)) from ord o1_0;

-- cast-ins-BigInteger
select cast(o1_0.ins as decimal(38,0)) from ord o1_0;

-- cast-ins-LocalDate
select cast(o1_0.ins as date) from ord o1_0;

-- cast-ins-LocalTime
select cast(cast(o1_0.ins as time) as varchar) from ord o1_0;

-- cast-ins-LocalDateTime
select cast(o1_0.ins as datetime) from ord o1_0;

-- cast-ins-Instant
select cast(o1_0.ins as datetime) from ord o1_0;

-- cast-ins-OffsetDateTime
select cast(o1_0.ins as datetime) from ord o1_0;

-- cast-ins-ZonedDateTime
select cast(o1_0.ins as datetime) from ord o1_0;

-- cast-ins-Character
select left(cast(o1_0.ins as char(1)),1) from ord o1_0;

-- cast-ins-Binary
select cast(o1_0.ins as varbinary) from ord o1_0;

-- cast-ins-Date
select cast(o1_0.ins as date) from ord o1_0;

-- cast-ins-Duration
select cast(o1_0.ins as decimal(21,0)) from ord o1_0;

-- cast-uid-String
select cast(o1_0.uid as varchar) from ord o1_0;

-- cast-uid-Boolean
select cast(o1_0.uid as boolean) from ord o1_0;

-- cast-uid-Integer
select cast(o1_0.uid as int) from ord o1_0;

-- cast-uid-Long
select cast(o1_0.uid as bigint) from ord o1_0;

-- cast-uid-Short
select cast(o1_0.uid as smallint) from ord o1_0;

-- cast-uid-Byte
select cast(o1_0.uid as tinyint) from ord o1_0;

-- cast-uid-Float
select cast(o1_0.uid as double) from ord o1_0;

-- cast-uid-Double
select cast(o1_0.uid as double) from ord o1_0;

-- cast-uid-BigDecimal
select cast(o1_0.uid as decimal(38,2)) from ord o1_0;

-- cast-uid-BigInteger
select cast(o1_0.uid as decimal(38,0)) from ord o1_0;

-- cast-uid-LocalDate
select cast(o1_0.uid as date) from ord o1_0;

-- cast-uid-LocalTime
select cast(cast(o1_0.uid as time) as varchar) from ord o1_0;

-- cast-uid-LocalDateTime
select cast(o1_0.uid as datetime) from ord o1_0;

-- cast-uid-Instant
select cast(o1_0.uid as datetime) from ord o1_0;

-- cast-uid-OffsetDateTime
select cast(o1_0.uid as datetime) from ord o1_0;

-- cast-uid-ZonedDateTime
select cast(o1_0.uid as datetime) from ord o1_0;

-- cast-uid-Character
select left(cast(o1_0.uid as char(1)),1) from ord o1_0;

-- cast-uid-Binary
select cast(o1_0.uid as varbinary) from ord o1_0;

-- cast-uid-Date
select cast(o1_0.uid as date) from ord o1_0;

-- cast-uid-Duration
select cast(o1_0.uid as decimal(21,0)) from ord o1_0;

-- cast-st-String
select cast(o1_0.st as varchar) from ord o1_0;

-- cast-st-Boolean
select (o1_0.st<>0) from ord o1_0;

-- cast-st-Integer
select cast(o1_0.st as int) from ord o1_0;

-- cast-st-Long
select cast(o1_0.st as bigint) from ord o1_0;

-- cast-st-Short
select cast(o1_0.st as smallint) from ord o1_0;

-- cast-st-Byte
select cast(o1_0.st as tinyint) from ord o1_0;

-- cast-st-Float
select cast(o1_0.st as double) from ord o1_0;

-- cast-st-Double
select cast(o1_0.st as double) from ord o1_0;

-- cast-st-BigDecimal
select cast(o1_0.st as decimal(38,2)) from ord o1_0;

-- cast-st-BigInteger
select cast(o1_0.st as decimal(38,0)) from ord o1_0;

-- cast-st-LocalDate
select cast(o1_0.st as date) from ord o1_0;

-- cast-st-LocalTime
select cast(cast(o1_0.st as time) as varchar) from ord o1_0;

-- cast-st-LocalDateTime
select cast(o1_0.st as datetime) from ord o1_0;

-- cast-st-Instant
select cast(o1_0.st as datetime) from ord o1_0;

-- cast-st-OffsetDateTime
select cast(o1_0.st as datetime) from ord o1_0;

-- cast-st-ZonedDateTime
select cast(o1_0.st as datetime) from ord o1_0;

-- cast-st-Character
select left(cast(o1_0.st as char(1)),1) from ord o1_0;

-- cast-st-Binary
select cast(o1_0.st as varbinary) from ord o1_0;

-- cast-st-Date
select cast(o1_0.st as date) from ord o1_0;

-- cast-st-Duration
select cast(o1_0.st as decimal(21,0)) from ord o1_0;

-- cast-small-String
select cast(r1_0.small as varchar) from rich r1_0;

-- cast-small-Integer
select cast(r1_0.small as int) from rich r1_0;

-- cast-small-Double
select cast(r1_0.small as double) from rich r1_0;

-- cast-small-BigDecimal
select cast(r1_0.small as decimal(38,2)) from rich r1_0;

-- cast-small-LocalDate
select cast(r1_0.small as date) from rich r1_0;

-- cast-small-LocalDateTime
select cast(r1_0.small as datetime) from rich r1_0;

-- cast-small-LocalTime
select cast(cast(r1_0.small as time) as varchar) from rich r1_0;

-- cast-small-Boolean
select (r1_0.small<>0) from rich r1_0;

-- cast-small-Binary
select cast(r1_0.small as varbinary) from rich r1_0;

-- cast-tiny-String
select cast(r1_0.tiny as varchar) from rich r1_0;

-- cast-tiny-Integer
select cast(r1_0.tiny as int) from rich r1_0;

-- cast-tiny-Double
select cast(r1_0.tiny as double) from rich r1_0;

-- cast-tiny-BigDecimal
select cast(r1_0.tiny as decimal(38,2)) from rich r1_0;

-- cast-tiny-LocalDate
select cast(r1_0.tiny as date) from rich r1_0;

-- cast-tiny-LocalDateTime
select cast(r1_0.tiny as datetime) from rich r1_0;

-- cast-tiny-LocalTime
select cast(cast(r1_0.tiny as time) as varchar) from rich r1_0;

-- cast-tiny-Boolean
select (r1_0.tiny<>0) from rich r1_0;

-- cast-tiny-Binary
select cast(r1_0.tiny as varbinary) from rich r1_0;

-- cast-flt-String
select cast(r1_0.flt as varchar) from rich r1_0;

-- cast-flt-Integer
select cast(r1_0.flt as int) from rich r1_0;

-- cast-flt-Double
select cast(r1_0.flt as double) from rich r1_0;

-- cast-flt-BigDecimal
select cast(r1_0.flt as decimal(38,2)) from rich r1_0;

-- cast-flt-LocalDate
select cast(r1_0.flt as date) from rich r1_0;

-- cast-flt-LocalDateTime
select cast(r1_0.flt as datetime) from rich r1_0;

-- cast-flt-LocalTime
select cast(cast(r1_0.flt as time) as varchar) from rich r1_0;

-- cast-flt-Boolean
select cast(r1_0.flt as boolean) from rich r1_0;

-- cast-flt-Binary
select cast(r1_0.flt as varbinary) from rich r1_0;

-- cast-chr-String
select cast(r1_0.chr as varchar) from rich r1_0;

-- cast-chr-Integer
select cast(r1_0.chr as int) from rich r1_0;

-- cast-chr-Double
select cast(r1_0.chr as double) from rich r1_0;

-- cast-chr-BigDecimal
select cast(r1_0.chr as decimal(38,2)) from rich r1_0;

-- cast-chr-LocalDate
select cast(r1_0.chr as date) from rich r1_0;

-- cast-chr-LocalDateTime
select cast(r1_0.chr as datetime) from rich r1_0;

-- cast-chr-LocalTime
select cast(cast(r1_0.chr as time) as varchar) from rich r1_0;

-- cast-chr-Boolean
select case when lower(r1_0.chr) in ('t','true','y','1') then true when lower(r1_0.chr) in ('f','false','n','0') then false else null end from rich r1_0;

-- cast-chr-Binary
select cast(r1_0.chr as varbinary) from rich r1_0;

-- cast-t-String
select cast(r1_0.t as varchar) from rich r1_0;

-- cast-t-Integer
select cast(r1_0.t as int) from rich r1_0;

-- cast-t-Double
select cast(r1_0.t as double) from rich r1_0;

-- cast-t-BigDecimal
select cast(r1_0.t as decimal(38,2)) from rich r1_0;

-- cast-t-LocalDate
select cast(r1_0.t as date) from rich r1_0;

-- cast-t-LocalDateTime
select cast(concat('1970-01-01 ',r1_0.t) as datetime) from rich r1_0;

-- cast-t-LocalTime
select cast(r1_0.t as time) from rich r1_0;

-- cast-t-Boolean
select cast(r1_0.t as boolean) from rich r1_0;

-- cast-t-Binary
select cast(r1_0.t as varbinary) from rich r1_0;

-- cast-off-String
select cast(r1_0.off as varchar) from rich r1_0;

-- cast-off-Integer
select cast(r1_0.off as int) from rich r1_0;

-- cast-off-Double
select cast(r1_0.off as double) from rich r1_0;

-- cast-off-BigDecimal
select cast(r1_0.off as decimal(38,2)) from rich r1_0;

-- cast-off-LocalDate
select cast(r1_0.off as date) from rich r1_0;

-- cast-off-LocalDateTime
select cast(r1_0.off as datetime) from rich r1_0;

-- cast-off-LocalTime
select cast(cast(r1_0.off as time) as varchar) from rich r1_0;

-- cast-off-Boolean
select cast(r1_0.off as boolean) from rich r1_0;

-- cast-off-Binary
select cast(r1_0.off as varbinary) from rich r1_0;

-- cast-big-String
select cast(r1_0.big as varchar) from rich r1_0;

-- cast-big-Integer
select cast(r1_0.big as int) from rich r1_0;

-- cast-big-Double
select cast(r1_0.big as double) from rich r1_0;

-- cast-big-BigDecimal
select cast(r1_0.big as decimal(38,2)) from rich r1_0;

-- cast-big-LocalDate
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-big-LocalDateTime
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-big-LocalTime
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-big-Boolean
select cast(r1_0.big as boolean) from rich r1_0;

-- cast-big-Binary
-- refused: RH5107 cast: StarRocks does not cast a decimal number to a date, a time or bytes. → Use from_unixtime, or makedate.

-- cast-bm-String
select cast(r1_0.bm as varchar) from rich r1_0;

-- cast-bm-Integer
select cast(r1_0.bm as int) from rich r1_0;

-- cast-bm-Double
select cast(r1_0.bm as double) from rich r1_0;

-- cast-bm-BigDecimal
select cast(r1_0.bm as decimal(38,2)) from rich r1_0;

-- cast-bm-LocalDate
select cast(r1_0.bm as date) from rich r1_0;

-- cast-bm-LocalDateTime
select cast(r1_0.bm as datetime) from rich r1_0;

-- cast-bm-LocalTime
select cast(cast(r1_0.bm as time) as varchar) from rich r1_0;

-- cast-bm-Boolean
select cast(r1_0.bm as boolean) from rich r1_0;

-- cast-bm-Binary
select cast(r1_0.bm as varbinary) from rich r1_0;

-- cast-nums-String
select concat('[',array_join(r1_0.nums,',','null'),']') from rich r1_0;

-- cast-nums-Integer
-- refused: RH5107 cast: StarRocks does not cast an array to a single value. → Take an element: array_get(a, 1).

-- cast-nums-Double
-- refused: RH5107 cast: StarRocks does not cast an array to a single value. → Take an element: array_get(a, 1).

-- cast-nums-BigDecimal
-- refused: RH5107 cast: StarRocks does not cast an array to a single value. → Take an element: array_get(a, 1).

-- cast-nums-LocalDate
-- refused: RH5107 cast: StarRocks does not cast an array to a single value. → Take an element: array_get(a, 1).

-- cast-nums-LocalDateTime
-- refused: RH5107 cast: StarRocks does not cast an array to a single value. → Take an element: array_get(a, 1).

-- cast-nums-LocalTime
-- refused: RH5107 cast: StarRocks does not cast an array to a single value. → Take an element: array_get(a, 1).

-- cast-nums-Boolean
-- refused: RH5107 cast: StarRocks does not cast an array to a single value. → Take an element: array_get(a, 1).

-- cast-nums-Binary
-- refused: RH5107 cast: StarRocks does not cast an array to a single value. → Take an element: array_get(a, 1).

-- cast-lit
select cast('1' as int),cast(1 as varchar),cast(null as varchar),cast(null as int),cast('2024-01-01' as date),case when true then 'true' when not true then 'false' else null end,(1<>0),left(cast('x' as varchar(3)),3),cast(1.234 as decimal(5,2));

-- cast-nested
select cast(cast(o1_0.qty as varchar) as int) from ord o1_0;

-- cast-where
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where cast(o1_0.qty as varchar) like '1%';

-- cast-bool-where
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where case when lower(o1_0.name) in ('t','true','y','1') then true when lower(o1_0.name) in ('f','false','n','0') then false else null end;

-- cast-doc
select cast(o1_0.doc as varchar) from ord o1_0;

-- cast-tags
select concat('[',array_join(o1_0.tags,',','null'),']') from ord o1_0;
