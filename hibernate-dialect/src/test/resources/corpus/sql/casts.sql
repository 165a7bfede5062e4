-- cast-str
select cast(o1_0.qty as varchar),cast(o1_0.name as int),cast(o1_0.name as bigint),cast(o1_0.name as double),cast(o1_0.name as decimal(38,2)) from ord o1_0;

-- cast-float
select cast(o1_0.name as double),cast(o1_0.qty as smallint),cast(o1_0.qty as tinyint) from ord o1_0;

-- cast-bigint
select cast(o1_0.name as decimal(38,0)) from ord o1_0;

-- cast-bool
select case when lower(o1_0.name) in ('t','true','y','1') then true when lower(o1_0.name) in ('f','false','n','0') then false else null end from ord o1_0;

-- cast-bool-string
select case when o1_0.flag then 'true' when not o1_0.flag then 'false' else null end from ord o1_0;

-- cast-bool-int
select cast(o1_0.flag as int) from ord o1_0;

-- cast-int-bool
select (o1_0.qty<>0) from ord o1_0;

-- cast-temporal
select cast(o1_0.name as date),cast(o1_0.name as datetime),cast(o1_0.ts as date) from ord o1_0;

-- cast-temporal-string
select cast(o1_0.ts as varchar),cast(o1_0.d as varchar) from ord o1_0;

-- cast-uuid
select cast(o1_0.uid as varchar) from ord o1_0;

-- cast-instant
select cast(o1_0.name as datetime) from ord o1_0;

-- cast-offset
select cast(o1_0.name as datetime) from ord o1_0;

-- cast-double-string
select cast(o1_0.dbl as varchar) from ord o1_0;

-- cast-decimal-scale
select cast(o1_0.dbl as decimal(10,2)) from ord o1_0;

-- cast-string-length
select left(cast(o1_0.qty as varchar(10)),10) from ord o1_0;

-- cast-char
select left(cast(o1_0.name as char(1)),1) from ord o1_0;

-- cast-binary
select cast(o1_0.name as varbinary) from ord o1_0;

-- cast-param
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.qty=cast('1' as int);

-- cast-time
select cast(r1_0.t as varchar) from rich r1_0;
