-- cast-str
select cast(o.qty as String), cast(o.name as Integer), cast(o.name as Long), cast(o.name as Double), cast(o.name as BigDecimal) from Ord o

-- cast-float
select cast(o.name as Float), cast(o.qty as Short), cast(o.qty as Byte) from Ord o

-- cast-bigint
select cast(o.name as BigInteger) from Ord o

-- cast-bool
select cast(o.name as Boolean) from Ord o

-- cast-bool-string
select cast(o.flag as String) from Ord o

-- cast-bool-int
select cast(o.flag as Integer) from Ord o

-- cast-int-bool
select cast(o.qty as Boolean) from Ord o

-- cast-temporal
select cast(o.name as LocalDate), cast(o.name as LocalDateTime), cast(o.ts as LocalDate) from Ord o

-- cast-temporal-string
select cast(o.ts as String), cast(o.d as String) from Ord o

-- cast-uuid
select cast(o.uid as String) from Ord o

-- cast-instant
select cast(o.name as Instant) from Ord o

-- cast-offset
select cast(o.name as OffsetDateTime) from Ord o

-- cast-double-string
select cast(o.dbl as String) from Ord o

-- cast-decimal-scale
select cast(o.dbl as BigDecimal(10,2)) from Ord o

-- cast-string-length
select cast(o.qty as String(10)) from Ord o

-- cast-char
select cast(o.name as Character) from Ord o

-- cast-binary
select cast(o.name as Binary) from Ord o

-- cast-param
@p string:1
from Ord o where o.qty = cast(:p as Integer)

-- cast-time
select cast(r.t as String) from Rich r
