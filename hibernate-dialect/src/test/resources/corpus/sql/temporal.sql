-- add-ts-year
select years_add(o1_0.ts,3),years_add(o1_0.ts,(-o1_0.qty*1)),years_add(o1_0.ins,2) from ord o1_0;

-- add-d-year
select years_add(o1_0.d,3),years_add(o1_0.d,(-o1_0.qty*1)) from ord o1_0;

-- diff-ts-year
select years_diff(o1_0.ts,o1_0.ins),years_diff(o1_0.ins,o1_0.ts) from ord o1_0;

-- diff-d-year
select years_diff(o1_0.d,o1_0.d),years_diff(current_date(),o1_0.d) from ord o1_0;

-- tsadd-year
select years_add(o1_0.ts,2),years_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- dur-by-lit-year
select 3 from ord o1_0;

-- add-ts-quarter
select quarters_add(o1_0.ts,3),quarters_add(o1_0.ts,(-o1_0.qty*1)),quarters_add(o1_0.ins,2) from ord o1_0;

-- add-d-quarter
select quarters_add(o1_0.d,3),quarters_add(o1_0.d,(-o1_0.qty*1)) from ord o1_0;

-- diff-ts-quarter
select (months_diff(o1_0.ts,o1_0.ins) div 3),(months_diff(o1_0.ins,o1_0.ts) div 3) from ord o1_0;

-- diff-d-quarter
select (months_diff(o1_0.d,o1_0.d) div 3),(months_diff(current_date(),o1_0.d) div 3) from ord o1_0;

-- tsadd-quarter
select quarters_add(o1_0.ts,2),quarters_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- dur-by-lit-quarter
select 3*4 from ord o1_0;

-- add-ts-month
select months_add(o1_0.ts,3),months_add(o1_0.ts,(-o1_0.qty*1)),months_add(o1_0.ins,2) from ord o1_0;

-- add-d-month
select months_add(o1_0.d,3),months_add(o1_0.d,(-o1_0.qty*1)) from ord o1_0;

-- diff-ts-month
select months_diff(o1_0.ts,o1_0.ins),months_diff(o1_0.ins,o1_0.ts) from ord o1_0;

-- diff-d-month
select months_diff(o1_0.d,o1_0.d),months_diff(current_date(),o1_0.d) from ord o1_0;

-- tsadd-month
select months_add(o1_0.ts,2),months_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- dur-by-lit-month
select 3*12 from ord o1_0;

-- add-ts-week
select weeks_add(o1_0.ts,3),weeks_add(o1_0.ts,(-o1_0.qty*1)),weeks_add(o1_0.ins,2) from ord o1_0;

-- add-d-week
select weeks_add(o1_0.d,3),weeks_add(o1_0.d,(-o1_0.qty*1)) from ord o1_0;

-- diff-ts-week
select weeks_diff(o1_0.ts,o1_0.ins),weeks_diff(o1_0.ins,o1_0.ts) from ord o1_0;

-- diff-d-week
select weeks_diff(o1_0.d,o1_0.d),weeks_diff(current_date(),o1_0.d) from ord o1_0;

-- tsadd-week
select weeks_add(o1_0.ts,2),weeks_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- dur-week
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint))*1e3>3*6048e11;

-- dur-by-lit-week
select 3/7,(2/168+3/10080) from ord o1_0;

-- add-ts-day
select days_add(o1_0.ts,3),days_add(o1_0.ts,(-o1_0.qty*1)),days_add(o1_0.ins,2) from ord o1_0;

-- add-d-day
select days_add(o1_0.d,3),days_add(o1_0.d,(-o1_0.qty*1)) from ord o1_0;

-- diff-ts-day
select days_diff(o1_0.ts,o1_0.ins),days_diff(o1_0.ins,o1_0.ts) from ord o1_0;

-- diff-d-day
select days_diff(o1_0.d,o1_0.d),days_diff(current_date(),o1_0.d) from ord o1_0;

-- tsadd-day
select days_add(o1_0.ts,2),days_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- dur-day
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint))*1e3>3*864e11;

-- dur-by-lit-day
select 3,(2/24+3/1440) from ord o1_0;

-- add-ts-hour
select hours_add(o1_0.ts,3),hours_add(o1_0.ts,(-o1_0.qty*1)),hours_add(o1_0.ins,2) from ord o1_0;

-- diff-ts-hour
select hours_diff(o1_0.ts,o1_0.ins),hours_diff(o1_0.ins,o1_0.ts) from ord o1_0;

-- tsadd-hour
select hours_add(o1_0.ts,2),hours_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- dur-hour
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint))*1e3>3*36e11;

-- dur-by-lit-hour
select 3*24,(2+3/60) from ord o1_0;

-- add-ts-minute
select minutes_add(o1_0.ts,3),minutes_add(o1_0.ts,(-o1_0.qty*1)),minutes_add(o1_0.ins,2) from ord o1_0;

-- diff-ts-minute
select minutes_diff(o1_0.ts,o1_0.ins),minutes_diff(o1_0.ins,o1_0.ts) from ord o1_0;

-- tsadd-minute
select minutes_add(o1_0.ts,2),minutes_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- dur-minute
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint))*1e3>3*6e10;

-- dur-by-lit-minute
select 3*1440,(2*60+3) from ord o1_0;

-- add-ts-second
select seconds_add(o1_0.ts,3),seconds_add(o1_0.ts,(-o1_0.qty*1)),seconds_add(o1_0.ins,2) from ord o1_0;

-- diff-ts-second
select seconds_diff(o1_0.ts,o1_0.ins),seconds_diff(o1_0.ins,o1_0.ts) from ord o1_0;

-- tsadd-second
select seconds_add(o1_0.ts,2),seconds_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- dur-second
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint))*1e3>3*1e9;

-- dur-by-lit-second
select 3*86400,(2*3600+3*60) from ord o1_0;

-- add-ts-nanosecond
select microseconds_add(seconds_add(o1_0.ts,cast((3 div 1000) div 1000000 as int)),cast((3 div 1000) % 1000000 as int)),microseconds_add(seconds_add(o1_0.ts,cast(((-o1_0.qty*1) div 1000) div 1000000 as int)),cast(((-o1_0.qty*1) div 1000) % 1000000 as int)),microseconds_add(seconds_add(o1_0.ins,cast((2 div 1000) div 1000000 as int)),cast((2 div 1000) % 1000000 as int)) from ord o1_0;

-- diff-ts-nanosecond
select (seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint))*1000,(seconds_diff(date_trunc('second',cast(o1_0.ins as datetime)),date_trunc('second',cast(o1_0.ts as datetime)))*1000000+cast(date_format(o1_0.ins,'%f') as bigint)-cast(date_format(o1_0.ts,'%f') as bigint))*1000 from ord o1_0;

-- tsadd-nanosecond
select microseconds_add(seconds_add(o1_0.ts,cast((2 div 1000) div 1000000 as int)),cast((2 div 1000) % 1000000 as int)),microseconds_add(seconds_add(o1_0.ts,cast((o1_0.qty div 1000) div 1000000 as int)),cast((o1_0.qty div 1000) % 1000000 as int)) from ord o1_0;

-- dur-nanosecond
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where (seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint))*1e3>3;

-- dur-by-lit-nanosecond
select 3*864e11,(2*36e11+3*6e10) from ord o1_0;

-- extract-ts-year
select year(o1_0.ts),year(o1_0.ins) from ord o1_0;

-- extract-d-year
select year(o1_0.d) from ord o1_0;

-- extract-ts-quarter
select quarter(o1_0.ts),quarter(o1_0.ins) from ord o1_0;

-- extract-d-quarter
select quarter(o1_0.d) from ord o1_0;

-- extract-ts-month
select month(o1_0.ts),month(o1_0.ins) from ord o1_0;

-- extract-d-month
select month(o1_0.d) from ord o1_0;

-- extract-ts-week
select week_iso(o1_0.ts),week_iso(o1_0.ins) from ord o1_0;

-- extract-d-week
select week_iso(o1_0.d) from ord o1_0;

-- extract-ts-day
select day(o1_0.ts),day(o1_0.ins) from ord o1_0;

-- extract-d-day
select day(o1_0.d) from ord o1_0;

-- extract-ts-hour
select hour(o1_0.ts),hour(o1_0.ins) from ord o1_0;

-- extract-t-hour
select hour(cast(concat('1970-01-01 ',r1_0.t) as datetime)) from rich r1_0;

-- extract-ts-minute
select minute(o1_0.ts),minute(o1_0.ins) from ord o1_0;

-- extract-t-minute
select minute(cast(concat('1970-01-01 ',r1_0.t) as datetime)) from rich r1_0;

-- extract-ts-second
select (second(o1_0.ts)+cast(date_format(o1_0.ts,'%f') as double)/1000000),(second(o1_0.ins)+cast(date_format(o1_0.ins,'%f') as double)/1000000) from ord o1_0;

-- extract-t-second
select (second(cast(concat('1970-01-01 ',r1_0.t) as datetime))+cast(date_format(cast(concat('1970-01-01 ',r1_0.t) as datetime),'%f') as double)/1000000) from rich r1_0;

-- extract-ts-nanosecond
select floor(((second(o1_0.ts)+cast(date_format(o1_0.ts,'%f') as double)/1000000)*1.0E9)),floor(((second(o1_0.ins)+cast(date_format(o1_0.ins,'%f') as double)/1000000)*1.0E9)) from ord o1_0;

-- extract-t-nanosecond
select floor(((second(cast(concat('1970-01-01 ',r1_0.t) as datetime))+cast(date_format(cast(concat('1970-01-01 ',r1_0.t) as datetime),'%f') as double)/1000000)*1.0E9)) from rich r1_0;

-- extract-ts-epoch
select unix_timestamp(o1_0.ts),unix_timestamp(o1_0.ins) from ord o1_0;

-- extract-d-epoch
select unix_timestamp(o1_0.d) from ord o1_0;

-- extract-ts-day-of-week
select dayofweek(o1_0.ts),dayofweek(o1_0.ins) from ord o1_0;

-- extract-d-day-of-week
select dayofweek(o1_0.d) from ord o1_0;

-- extract-ts-day-of-month
select day(o1_0.ts),day(o1_0.ins) from ord o1_0;

-- extract-d-day-of-month
select day(o1_0.d) from ord o1_0;

-- extract-ts-day-of-year
select dayofyear(o1_0.ts),dayofyear(o1_0.ins) from ord o1_0;

-- extract-d-day-of-year
select dayofyear(o1_0.d) from ord o1_0;

-- extract-ts-week-of-month
select ceil((((day(o1_0.ts)-dayofweek(o1_0.ts))/7.0)+1)),ceil((((day(o1_0.ins)-dayofweek(o1_0.ins))/7.0)+1)) from ord o1_0;

-- extract-d-week-of-month
select ceil((((day(o1_0.d)-dayofweek(o1_0.d))/7.0)+1)) from ord o1_0;

-- extract-ts-week-of-year
select ceil((((dayofyear(o1_0.ts)-dayofweek(o1_0.ts))/7.0)+1)),ceil((((dayofyear(o1_0.ins)-dayofweek(o1_0.ins))/7.0)+1)) from ord o1_0;

-- extract-d-week-of-year
select ceil((((dayofyear(o1_0.d)-dayofweek(o1_0.d))/7.0)+1)) from ord o1_0;

-- extract-ts-date
select cast(o1_0.ts as date),cast(o1_0.ins as date) from ord o1_0;

-- extract-ts-time
select substring(cast(o1_0.ts as varchar),12),cast(cast(o1_0.ins as time) as varchar) from ord o1_0;

-- extract-off
-- refused: RH5107 format: StarRocks does not format the format letter x. → Use the letters y Y M w d DDD E a h H m s S.

-- trunc-year
select date_trunc('year',o1_0.ts),date_trunc('year',o1_0.ins) from ord o1_0;

-- trunc-quarter
select date_trunc('quarter',o1_0.ts),date_trunc('quarter',o1_0.ins) from ord o1_0;

-- trunc-month
select date_trunc('month',o1_0.ts),date_trunc('month',o1_0.ins) from ord o1_0;

-- trunc-week
select date_trunc('week',o1_0.ts),date_trunc('week',o1_0.ins) from ord o1_0;

-- trunc-day
select date_trunc('day',o1_0.ts),date_trunc('day',o1_0.ins) from ord o1_0;

-- trunc-hour
select date_trunc('hour',o1_0.ts),date_trunc('hour',o1_0.ins) from ord o1_0;

-- trunc-minute
select date_trunc('minute',o1_0.ts),date_trunc('minute',o1_0.ins) from ord o1_0;

-- trunc-second
select date_trunc('second',o1_0.ts),date_trunc('second',o1_0.ins) from ord o1_0;

-- format-0
select date_format(o1_0.ts,'%Y-%m-%d') from ord o1_0;

-- format-1
select date_format(o1_0.ts,'%Y/%m/%d %H:%i:%S.%f') from ord o1_0;

-- format-2
select date_format(o1_0.ts,'%d.%m.%y') from ord o1_0;

-- format-3
select date_format(o1_0.ts,'%H:%i') from ord o1_0;

-- format-4
select date_format(o1_0.ts,'%I:%i %p') from ord o1_0;

-- format-5
select date_format(o1_0.ts,'%W') from ord o1_0;

-- format-6
select date_format(o1_0.ts,'%a, %e %b %Y') from ord o1_0;

-- format-7
select date_format(o1_0.ts,'%M') from ord o1_0;

-- format-8
-- refused: RH5107 format: StarRocks does not format the format letter D. → Use the letters y Y M w d DDD E a h H m s S.

-- format-9
select date_format(o1_0.ts,'%v') from ord o1_0;

-- format-10
select date_format(o1_0.ts,'%v') from ord o1_0;

-- format-11
-- refused: RH5107 format: StarRocks does not format the format letter e. → Use the letters y Y M w d DDD E a h H m s S.

-- format-12
-- refused: RH5107 format: StarRocks does not format the format letter G. → Use the letters y Y M w d DDD E a h H m s S.

-- format-13
select date_format(o1_0.ts,'%Y-%m-%dT%H:%i') from ord o1_0;

-- format-14
select date_format(o1_0.ts,'%x') from ord o1_0;

-- format-15
select date_format(o1_0.ts,'%j') from ord o1_0;

-- format-d
select date_format(o1_0.d,'%d/%m/%Y') from ord o1_0;

-- format-t
select date_format(cast(concat('1970-01-01 ',r1_0.t) as datetime),'%H:%i:%S') from rich r1_0;

-- local-time-cmp
select r1_0.id,r1_0.attrs,r1_0.big,r1_0.bm,r1_0.chr,r1_0.flt,r1_0.nums,r1_0.off,r1_0.`order`,r1_0.small,r1_0.t,r1_0.tiny from rich r1_0 where r1_0.t>date_format(now(),'%H:%i:%S');

-- local-time-arith
select substring(cast(hours_add(cast(concat('1970-01-01 ',r1_0.t) as datetime),1) as varchar),12) from rich r1_0;

-- now-funcs
select current_date(),date_format(now(),'%H:%i:%S'),now(6),now(6),date_format(now(),'%H:%i:%S'),current_date(),now(6),now(6);

-- ts-minus-ts-sum
select sum(seconds_diff(o1_0.ts,o1_0.ins)),avg(minutes_diff(o1_0.ts,o1_0.ins)) from ord o1_0;

-- dur-arith
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where microseconds_add(seconds_add(o1_0.ts,cast((seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint)) div 1000000 as int)),cast((seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint)) % 1000000 as int))>now(6);

-- dur-sub
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where ((seconds_diff(date_trunc('second',cast(o1_0.ts as datetime)),date_trunc('second',cast(o1_0.ins as datetime)))*1000000+cast(date_format(o1_0.ts,'%f') as bigint)-cast(date_format(o1_0.ins,'%f') as bigint))*1e3-1*36e11)>2*6e10;

-- ts-add-dur-sum
select minutes_add(hours_add(days_add(o1_0.ts,1),2),-3) from ord o1_0;

-- ts-add-neg
select days_add(o1_0.ts,-1),hours_add(o1_0.ts,- -2) from ord o1_0;

-- ts-add-expr
select days_add(o1_0.ts,((o1_0.qty+1)*2)) from ord o1_0;

-- ts-add-dbl
select microseconds_add(seconds_add(o1_0.ts,cast(floor(o1_0.dbl) as int)),cast((o1_0.dbl-floor(o1_0.dbl))*1000000 as int)),microseconds_add(seconds_add(o1_0.ts,cast(floor(0.5) as int)),cast((0.5-floor(0.5))*1000000 as int)) from ord o1_0;

-- d-minus-now
select days_diff(current_date(),o1_0.d) from ord o1_0;

-- d-plus-hour
select hours_add(o1_0.d,3) from ord o1_0;

-- ts-between
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts between days_add(now(6),-1) and days_add(now(6),1);

-- ts-eq-date
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where cast(o1_0.ts as date)=current_date();

-- ts-gt-str
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts>cast('2024-01-01 10:00:00.000000' as datetime);

-- lits-jdbc
select date '2024-02-29','10:11:12',cast('2024-02-29 10:11:12.000000' as datetime);

-- lits-offset
select cast('2024-02-29 09:11:12.000000' as datetime),cast('2024-02-29 09:11:12.000000' as datetime);

-- epoch-cmp
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where unix_timestamp(o1_0.ts)>1700000000;

-- year-func
select ((year(o1_0.ts)*100)+month(o1_0.ts)) from ord o1_0 group by ((year(o1_0.ts)*100)+month(o1_0.ts));

-- dayofweek-case
select case day(o1_0.d) when 1 then 'first' else 'other' end from ord o1_0;

-- dateadd
select days_add(o1_0.ts,3),months_add(o1_0.d,o1_0.qty) from ord o1_0;

-- extract-agg
select hour(o1_0.ts),count(*) from ord o1_0 group by hour(o1_0.ts) order by 2 desc;
