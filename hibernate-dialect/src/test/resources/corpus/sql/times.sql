-- extract-all
select year(o1_0.ts),month(o1_0.ts),day(o1_0.ts),hour(o1_0.ts),minute(o1_0.ts),quarter(o1_0.ts),week_iso(o1_0.ts) from ord o1_0;

-- extract-second
select (second(o1_0.ts)+cast(date_format(o1_0.ts,'%f') as double)/1000000) from ord o1_0;

-- extract-epoch
select unix_timestamp(o1_0.ts) from ord o1_0;

-- extract-nano
select floor(((second(o1_0.ts)+cast(date_format(o1_0.ts,'%f') as double)/1000000)*1.0E9)) from ord o1_0;

-- extract-dow
select dayofweek(o1_0.d),day(o1_0.d),dayofyear(o1_0.d) from ord o1_0;

-- extract-week-of
select ceil((((day(o1_0.d)-dayofweek(o1_0.d))/7.0)+1)),ceil((((dayofyear(o1_0.d)-dayofweek(o1_0.d))/7.0)+1)) from ord o1_0;

-- extract-date
select cast(o1_0.ts as date) from ord o1_0;

-- extract-time
select substring(cast(o1_0.ts as varchar),12) from ord o1_0;

-- extract-short
select year(o1_0.d),month(o1_0.d),day(o1_0.d),hour(o1_0.ts),minute(o1_0.ts),(second(o1_0.ts)+cast(date_format(o1_0.ts,'%f') as double)/1000000) from ord o1_0;

-- now
select now(6),current_date(),now(6),current_date(),now(6),now(6) from ord o1_0;

-- local-time
select date_format(now(),'%H:%i:%S'),date_format(now(),'%H:%i:%S') from ord o1_0;

-- ts-arith
select days_add(o1_0.ts,1),hours_add(o1_0.ts,-2),months_add(o1_0.d,1),seconds_add(o1_0.ts,5),weeks_add(o1_0.ts,1),quarters_add(o1_0.ts,1),years_add(o1_0.ts,1),minutes_add(o1_0.ts,3) from ord o1_0;

-- ts-arith-nano
select microseconds_add(seconds_add(o1_0.ts,cast((5000 div 1000) div 1000000 as int)),cast((5000 div 1000) % 1000000 as int)) from ord o1_0;

-- ts-arith-fraction
select microseconds_add(seconds_add(o1_0.ts,cast(floor(1.5) as int)),cast((1.5-floor(1.5))*1000000 as int)) from ord o1_0;

-- ts-arith-column
select days_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- ts-arith-sum
select hours_add(days_add(o1_0.ts,1),2) from ord o1_0;

-- timestampadd
select days_add(o1_0.ts,1),hours_add(o1_0.ts,-2),months_add(o1_0.d,1) from ord o1_0;

-- timestampdiff
select days_diff(o1_0.ins,o1_0.ts),seconds_diff(o1_0.ins,o1_0.ts),months_diff(o1_0.d,o1_0.d),years_diff(o1_0.d,o1_0.d),weeks_diff(o1_0.d,o1_0.d),hours_diff(o1_0.ins,o1_0.ts),minutes_diff(o1_0.ins,o1_0.ts) from ord o1_0;

-- timestampdiff-quarter
select (months_diff(o1_0.d,o1_0.d) div 3) from ord o1_0;

-- timestampdiff-nano
select (seconds_diff(date_trunc('second',cast(o1_0.ins as datetime)),date_trunc('second',cast(o1_0.ts as datetime)))*1000000+cast(date_format(o1_0.ins,'%f') as bigint)-cast(date_format(o1_0.ts,'%f') as bigint))*1000 from ord o1_0;

-- duration-by
select days_diff(o1_0.ts,o1_0.ts),seconds_diff(o1_0.ts,o1_0.ts) from ord o1_0;

-- duration
select (seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ts as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ts,'%f') as bigint))*1e3 from ord o1_0;

-- datediff
select days_diff(o1_0.d,o1_0.d) from ord o1_0;

-- format
select date_format(o1_0.ts,'%Y-%m-%d %H:%i:%S') from ord o1_0;

-- format-names
select date_format(o1_0.ts,'%W, %e. %M %Y %I:%i %p') from ord o1_0;

-- trunc-ts
select date_trunc('day',o1_0.ts),date_trunc('month',o1_0.ts),date_trunc('year',o1_0.ts),date_trunc('hour',o1_0.ts) from ord o1_0;

-- date-trunc
select date_trunc('month',o1_0.ts),date_trunc('week',o1_0.d) from ord o1_0;

-- time-slice
select time_slice(o1_0.ts,interval 5 minute),time_slice(o1_0.ts,interval 1 day,ceil) from ord o1_0;

-- date-format
select date_format(o1_0.ts,'%Y-%m-%d') from ord o1_0;

-- str-to-date
select str_to_date(o1_0.name,'%Y-%m-%d') from ord o1_0;

-- from-unixtime
select from_unixtime(o1_0.id),unix_timestamp(o1_0.ts),unix_timestamp() from ord o1_0;

-- last-day
select last_day(o1_0.d),dayname(o1_0.d),monthname(o1_0.d) from ord o1_0;

-- days-add
select days_add(o1_0.ts,1),months_sub(o1_0.ts,2),weeks_add(o1_0.d,1) from ord o1_0;

-- days-diff
select days_diff(o1_0.ts,o1_0.ts),hours_diff(o1_0.ts,o1_0.ts),months_diff(o1_0.d,o1_0.d),milliseconds_diff(o1_0.ts,o1_0.ts) from ord o1_0;

-- date-diff
select date_diff('day',o1_0.ts,o1_0.ts) from ord o1_0;

-- week-iso
select week_iso(o1_0.d),dayofweek_iso(o1_0.d),weekofyear(o1_0.d),weekday(o1_0.d) from ord o1_0;

-- convert-tz
select convert_tz(o1_0.ts,'+00:00','+08:00') from ord o1_0;

-- to-date
select to_date(o1_0.ts),date(o1_0.ts) from ord o1_0;

-- makedate
select makedate(2024,1) from ord o1_0;

-- to-days
select to_days(o1_0.d),from_days(738000) from ord o1_0;

-- date-lit
select date '2024-01-01' from ord o1_0;

-- date-lit-where
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.d=date '2024-01-01' and o1_0.ts>cast('2024-01-01 10:00:00.000000' as datetime);

-- jdbc-lit
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.d=date '2024-01-01' and o1_0.ts>cast('2024-01-01 10:00:00.000000' as datetime);

-- offset-lit
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ins>cast('2024-01-01 08:00:00.000000' as datetime);

-- zoned-lit
select r1_0.id,r1_0.attrs,r1_0.big,r1_0.bm,r1_0.chr,r1_0.flt,r1_0.nums,r1_0.off,r1_0.`order`,r1_0.small,r1_0.t,r1_0.tiny from rich r1_0 where r1_0.off>cast('2024-01-01 09:00:00.000000' as datetime);

-- time-lit
select r1_0.id,r1_0.attrs,r1_0.big,r1_0.bm,r1_0.chr,r1_0.flt,r1_0.nums,r1_0.off,r1_0.`order`,r1_0.small,r1_0.t,r1_0.tiny from rich r1_0 where r1_0.t='10:00:00';

-- micro-lit
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts=cast('2024-01-01 10:00:00.123456' as datetime);

-- ts-compare
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts>days_add(now(6),-7);

-- duration-compare
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (seconds_diff(date_trunc('second',cast(now(6) as datetime)),date_trunc('second',cast(o1_0.ts as datetime)))*1000000+cast(date_format(now(6),'%f') as bigint)-cast(date_format(o1_0.ts,'%f') as bigint))*1e3>1*864e11;

-- between-now
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts between hours_add(now(6),-1) and now(6);
