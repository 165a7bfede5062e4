-- extract-all
/* select extract(year from o.ts), extract(month from o.ts), extract(day from o.ts), extract(hour from o.ts), extract(minute from o.ts), extract(quarter from o.ts), extract(week from o.ts) from Ord o */ select year(o1_0.ts),month(o1_0.ts),day(o1_0.ts),hour(o1_0.ts),minute(o1_0.ts),quarter(o1_0.ts),week_iso(o1_0.ts) from ord o1_0;

-- extract-second
/* select extract(second from o.ts) from Ord o */ select second(o1_0.ts) from ord o1_0;

-- extract-epoch
/* select extract(epoch from o.ts) from Ord o */ select unix_timestamp(o1_0.ts) from ord o1_0;

-- extract-nano
/* select extract(nanosecond from o.ts) from Ord o */ select floor((second(o1_0.ts)*1.0E9)) from ord o1_0;

-- extract-dow
/* select extract(day of week from o.d), extract(day of month from o.d), extract(day of year from o.d) from Ord o */ select dayofweek(o1_0.d),day(o1_0.d),dayofyear(o1_0.d) from ord o1_0;

-- extract-week-of
/* select extract(week of month from o.d), extract(week of year from o.d) from Ord o */ select ceil((((day(o1_0.d)-dayofweek(o1_0.d))/7.0)+1)),ceil((((dayofyear(o1_0.d)-dayofweek(o1_0.d))/7.0)+1)) from ord o1_0;

-- extract-date
/* select extract(date from o.ts) from Ord o */ select cast(o1_0.ts as date) from ord o1_0;

-- extract-time
/* select extract(time from o.ts) from Ord o */ select cast(o1_0.ts as time) from ord o1_0;

-- extract-short
/* select year(o.d), month(o.d), day(o.d), hour(o.ts), minute(o.ts), second(o.ts) from Ord o */ select year(o1_0.d),month(o1_0.d),day(o1_0.d),hour(o1_0.ts),minute(o1_0.ts),second(o1_0.ts) from ord o1_0;

-- now
/* select current_timestamp, current_date, local datetime, local date, offset datetime, instant from Ord o */ select now(6),current_date(),now(6),current_date(),now(6),now(6) from ord o1_0;

-- local-time
/* select local time, current_time from Ord o */ select current_time(),current_time() from ord o1_0;

-- ts-arith
/* select o.ts + 1 day, o.ts - 2 hour, o.d + 1 month, o.ts + 5 second, o.ts + 1 week, o.ts + 1 quarter, o.ts + 1 year, o.ts + 3 minute from Ord o */ select days_add(o1_0.ts,1),hours_add(o1_0.ts,-2),months_add(o1_0.d,1),seconds_add(o1_0.ts,5),weeks_add(o1_0.ts,1),quarters_add(o1_0.ts,1),years_add(o1_0.ts,1),minutes_add(o1_0.ts,3) from ord o1_0;

-- ts-arith-nano
/* select o.ts + 5000 nanosecond from Ord o */ select microseconds_add(o1_0.ts,cast(5000/1000 as bigint)) from ord o1_0;

-- ts-arith-fraction
/* select o.ts + 1.5 second from Ord o */ select seconds_add(o1_0.ts,1.5) from ord o1_0;

-- ts-arith-column
/* select o.ts + o.qty day from Ord o */ select days_add(o1_0.ts,o1_0.qty) from ord o1_0;

-- ts-arith-sum
/* select o.ts + (1 day + 2 hour) from Ord o */ select hours_add(days_add(o1_0.ts,1),2) from ord o1_0;

-- timestampadd
/* select timestampadd(day, 1, o.ts), timestampadd(hour, -2, o.ts), timestampadd(month, 1, o.d) from Ord o */ select days_add(o1_0.ts,1),hours_add(o1_0.ts,-2),months_add(o1_0.d,1) from ord o1_0;

-- timestampdiff
/* select timestampdiff(day, o.ts, o.ins), timestampdiff(second, o.ts, o.ins), timestampdiff(month, o.d, o.d), timestampdiff(year, o.d, o.d), timestampdiff(week, o.d, o.d), timestampdiff(hour, o.ts, o.ins), timestampdiff(minute, o.ts, o.ins) from Ord o */ select days_diff(o1_0.ins,o1_0.ts),seconds_diff(o1_0.ins,o1_0.ts),months_diff(o1_0.d,o1_0.d),years_diff(o1_0.d,o1_0.d),weeks_diff(o1_0.d,o1_0.d),hours_diff(o1_0.ins,o1_0.ts),minutes_diff(o1_0.ins,o1_0.ts) from ord o1_0;

-- timestampdiff-quarter
/* select timestampdiff(quarter, o.d, o.d) from Ord o */ select quarters_diff(o1_0.d,o1_0.d) from ord o1_0;

-- timestampdiff-nano
/* select timestampdiff(nanosecond, o.ts, o.ins) from Ord o */ select timestampdiff(microsecond,o1_0.ts,o1_0.ins)*1000 from ord o1_0;

-- duration-by
/* select (o.ts - o.ts) by day, (o.ts - o.ts) by second from Ord o */ select days_diff(o1_0.ts,o1_0.ts),seconds_diff(o1_0.ts,o1_0.ts) from ord o1_0;

-- duration
/* select o.ts - o.ts from Ord o */ select timestampdiff(microsecond,o1_0.ts,o1_0.ts)*1e3 from ord o1_0;

-- datediff
/* select datediff(day, o.d, o.d) from Ord o */ select days_diff(o1_0.d,o1_0.d) from ord o1_0;

-- format
/* select format(o.ts as 'yyyy-MM-dd HH:mm:ss') from Ord o */ select date_format(o1_0.ts,'%Y-%m-%d %H:%i:%S') from ord o1_0;

-- format-names
/* select format(o.ts as 'EEEE, d. MMMM yyyy hh:mm a') from Ord o */ select date_format(o1_0.ts,'%W, %e. %M %Y %I:%i %p') from ord o1_0;

-- trunc-ts
/* select trunc(o.ts, day), trunc(o.ts, month), trunc(o.ts, year), trunc(o.ts, hour) from Ord o */ select trunc(o1_0.ts,'DD'),trunc(o1_0.ts,'MM'),trunc(o1_0.ts,'YYYY'),trunc(o1_0.ts,'HH') from ord o1_0;

-- date-trunc
/* select date_trunc('month', o.ts), date_trunc('week', o.d) from Ord o */ select date_trunc('month',o1_0.ts),date_trunc('week',o1_0.d) from ord o1_0;

-- time-slice
/* select time_slice(o.ts, 5, 'minute'), time_slice(o.ts, 1, 'day', 'ceil') from Ord o */ select time_slice(o1_0.ts,interval 5 minute),time_slice(o1_0.ts,interval 1 day,ceil) from ord o1_0;

-- date-format
/* select date_format(o.ts, '%Y-%m-%d') from Ord o */ select date_format(o1_0.ts,'%Y-%m-%d') from ord o1_0;

-- str-to-date
/* select str_to_date(o.name, '%Y-%m-%d') from Ord o */ select str_to_date(o1_0.name,'%Y-%m-%d') from ord o1_0;

-- from-unixtime
/* select from_unixtime(o.id), unix_timestamp(o.ts), unix_timestamp() from Ord o */ select from_unixtime(o1_0.id),unix_timestamp(o1_0.ts),unix_timestamp() from ord o1_0;

-- last-day
/* select last_day(o.d), dayname(o.d), monthname(o.d) from Ord o */ select last_day(o1_0.d),dayname(o1_0.d),monthname(o1_0.d) from ord o1_0;

-- days-add
/* select days_add(o.ts, 1), months_sub(o.ts, 2), weeks_add(o.d, 1) from Ord o */ select days_add(o1_0.ts,1),months_sub(o1_0.ts,2),weeks_add(o1_0.d,1) from ord o1_0;

-- days-diff
/* select days_diff(o.ts, o.ts), hours_diff(o.ts, o.ts), months_diff(o.d, o.d), milliseconds_diff(o.ts, o.ts) from Ord o */ select days_diff(o1_0.ts,o1_0.ts),hours_diff(o1_0.ts,o1_0.ts),months_diff(o1_0.d,o1_0.d),milliseconds_diff(o1_0.ts,o1_0.ts) from ord o1_0;

-- date-diff
/* select date_diff('day', o.ts, o.ts) from Ord o */ select date_diff('day',o1_0.ts,o1_0.ts) from ord o1_0;

-- week-iso
/* select week_iso(o.d), dayofweek_iso(o.d), weekofyear(o.d), weekday(o.d) from Ord o */ select week_iso(o1_0.d),dayofweek_iso(o1_0.d),weekofyear(o1_0.d),weekday(o1_0.d) from ord o1_0;

-- convert-tz
/* select convert_tz(o.ts, '+00:00', '+08:00') from Ord o */ select convert_tz(o1_0.ts,'+00:00','+08:00') from ord o1_0;

-- to-date
/* select to_date(o.ts), date(o.ts) from Ord o */ select to_date(o1_0.ts),date(o1_0.ts) from ord o1_0;

-- makedate
/* select makedate(2024, 1) from Ord o */ select makedate(2024,1) from ord o1_0;

-- to-days
/* select to_days(o.d), from_days(738000) from Ord o */ select to_days(o1_0.d),from_days(738000) from ord o1_0;

-- date-lit
/* select {2024-01-01} from Ord o */ select date '2024-01-01' from ord o1_0;

-- date-lit-where
/* from Ord o where o.d = date 2024-01-01 and o.ts > datetime 2024-01-01 10:00:00 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.d=date '2024-01-01' and o1_0.ts>cast('2024-01-01 10:00:00.000000' as datetime);

-- jdbc-lit
/* from Ord o where o.d = {d '2024-01-01'} and o.ts > {ts '2024-01-01 10:00:00'} */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.d=date '2024-01-01' and o1_0.ts>cast('2024-01-01 10:00:00.000000' as datetime);

-- offset-lit
/* from Ord o where o.ins > offset datetime 2024-01-01 10:00:00+02:00 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ins>cast('2024-01-01 08:00:00.000000' as datetime);

-- zoned-lit
/* from Rich r where r.off > zoned datetime 2024-01-01 10:00:00 Europe/Berlin */ select r1_0.id,r1_0.attrs,r1_0.big,r1_0.bm,r1_0.chr,r1_0.flt,r1_0.nums,r1_0.off,r1_0.`order`,r1_0.small,r1_0.t,r1_0.tiny from rich r1_0 where r1_0.off>cast('2024-01-01 09:00:00.000000' as datetime);

-- time-lit
/* from Rich r where r.t = time 10:00:00 */ select r1_0.id,r1_0.attrs,r1_0.big,r1_0.bm,r1_0.chr,r1_0.flt,r1_0.nums,r1_0.off,r1_0.`order`,r1_0.small,r1_0.t,r1_0.tiny from rich r1_0 where r1_0.t='10:00:00';

-- micro-lit
/* from Ord o where o.ts = datetime 2024-01-01 10:00:00.123456 */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts=cast('2024-01-01 10:00:00.123456' as datetime);

-- ts-compare
/* from Ord o where o.ts > local datetime - 7 day */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts>days_add(now(6),-7);

-- duration-compare
/* from Ord o where (local datetime - o.ts) > 1 day */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where timestampdiff(microsecond,o1_0.ts,now(6))*1e3>1*864e11;

-- between-now
/* from Ord o where o.ts between local datetime - 1 hour and local datetime */ select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.ts between hours_add(now(6),-1) and now(6);
