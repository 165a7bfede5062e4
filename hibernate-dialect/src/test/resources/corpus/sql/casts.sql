-- cast-str
/* select cast(o.qty as String), cast(o.name as Integer), cast(o.name as Long), cast(o.name as Double), cast(o.name as BigDecimal) from Ord o */ select cast(o1_0.qty as varchar),cast(o1_0.name as int),cast(o1_0.name as bigint),cast(o1_0.name as double),cast(o1_0.name as decimal(38,2)) from ord o1_0;

-- cast-float
/* select cast(o.name as Float), cast(o.qty as Short), cast(o.qty as Byte) from Ord o */ select cast(o1_0.name as double),cast(o1_0.qty as smallint),cast(o1_0.qty as tinyint) from ord o1_0;

-- cast-bigint
/* select cast(o.name as BigInteger) from Ord o */ select cast(o1_0.name as decimal(38,0)) from ord o1_0;

-- cast-bool
/* select cast(o.name as Boolean) from Ord o */ select (select v.x from (select true x union all select false) v left join (select 't' k,true v union all select 'true',true union all select 'y',true union all select '1',true union all select 'f',false union all select 'false',false union all select 'n',false union all select '0',false) t on lower(o1_0.name)=t.k where t.v is null or v.x=t.v) from ord o1_0;

-- cast-bool-string
/* select cast(o.flag as String) from Ord o */ select cast(o1_0.flag as varchar) from ord o1_0;

-- cast-bool-int
/* select cast(o.flag as Integer) from Ord o */ select case o1_0.flag when true then 1 when false then 0 else null end from ord o1_0;

-- cast-int-bool
/* select cast(o.qty as Boolean) from Ord o */ select (o1_0.qty<>0) from ord o1_0;

-- cast-temporal
/* select cast(o.name as LocalDate), cast(o.name as LocalDateTime), cast(o.ts as LocalDate) from Ord o */ select cast(o1_0.name as date),cast(o1_0.name as datetime),cast(o1_0.ts as date) from ord o1_0;

-- cast-temporal-string
/* select cast(o.ts as String), cast(o.d as String) from Ord o */ select cast(o1_0.ts as varchar),cast(o1_0.d as varchar) from ord o1_0;

-- cast-uuid
/* select cast(o.uid as String) from Ord o */ select cast(o1_0.uid as varchar) from ord o1_0;

-- cast-instant
/* select cast(o.name as Instant) from Ord o */ select cast(o1_0.name as datetime) from ord o1_0;

-- cast-offset
/* select cast(o.name as OffsetDateTime) from Ord o */ select cast(o1_0.name as datetime) from ord o1_0;

-- cast-double-string
/* select cast(o.dbl as String) from Ord o */ select cast(o1_0.dbl as varchar) from ord o1_0;

-- cast-decimal-scale
/* select cast(o.dbl as BigDecimal(10,2)) from Ord o */ select cast(o1_0.dbl as decimal(10,2)) from ord o1_0;

-- cast-string-length
/* select cast(o.qty as String(10)) from Ord o */ select cast(o1_0.qty as varchar(10)) from ord o1_0;

-- cast-char
/* select cast(o.name as Character) from Ord o */ select cast(o1_0.name as char(1)) from ord o1_0;

-- cast-binary
/* select cast(o.name as Binary) from Ord o */ select cast(o1_0.name as varbinary) from ord o1_0;

-- cast-param
/* from Ord o where o.qty = cast(:p as Integer) */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty=cast('1' as int);

-- cast-time
/* select cast(r.t as String) from Rich r */ select cast(r1_0.t as varchar) from rich r1_0;
