-- extract-all
select extract(year from o.ts), extract(month from o.ts), extract(day from o.ts), extract(hour from o.ts), extract(minute from o.ts), extract(quarter from o.ts), extract(week from o.ts) from Ord o

-- extract-second
select extract(second from o.ts) from Ord o

-- extract-epoch
select extract(epoch from o.ts) from Ord o

-- extract-nano
select extract(nanosecond from o.ts) from Ord o

-- extract-dow
select extract(day of week from o.d), extract(day of month from o.d), extract(day of year from o.d) from Ord o

-- extract-week-of
select extract(week of month from o.d), extract(week of year from o.d) from Ord o

-- extract-date
select extract(date from o.ts) from Ord o

-- extract-time
select extract(time from o.ts) from Ord o

-- extract-short
select year(o.d), month(o.d), day(o.d), hour(o.ts), minute(o.ts), second(o.ts) from Ord o

-- now
select current_timestamp, current_date, local datetime, local date, offset datetime, instant from Ord o

-- local-time
select local time, current_time from Ord o

-- ts-arith
select o.ts + 1 day, o.ts - 2 hour, o.d + 1 month, o.ts + 5 second, o.ts + 1 week, o.ts + 1 quarter, o.ts + 1 year, o.ts + 3 minute from Ord o

-- ts-arith-nano
select o.ts + 5000 nanosecond from Ord o

-- ts-arith-fraction
select o.ts + 1.5 second from Ord o

-- ts-arith-column
select o.ts + o.qty day from Ord o

-- ts-arith-sum
select o.ts + (1 day + 2 hour) from Ord o

-- timestampadd
select timestampadd(day, 1, o.ts), timestampadd(hour, -2, o.ts), timestampadd(month, 1, o.d) from Ord o

-- timestampdiff
select timestampdiff(day, o.ts, o.ins), timestampdiff(second, o.ts, o.ins), timestampdiff(month, o.d, o.d), timestampdiff(year, o.d, o.d), timestampdiff(week, o.d, o.d), timestampdiff(hour, o.ts, o.ins), timestampdiff(minute, o.ts, o.ins) from Ord o

-- timestampdiff-quarter
select timestampdiff(quarter, o.d, o.d) from Ord o

-- timestampdiff-nano
select timestampdiff(nanosecond, o.ts, o.ins) from Ord o

-- duration-by
select (o.ts - o.ts) by day, (o.ts - o.ts) by second from Ord o

-- duration
select o.ts - o.ts from Ord o

-- datediff
select datediff(day, o.d, o.d) from Ord o

-- format
select format(o.ts as 'yyyy-MM-dd HH:mm:ss') from Ord o

-- format-names
select format(o.ts as 'EEEE, d. MMMM yyyy hh:mm a') from Ord o

-- trunc-ts
select trunc(o.ts, day), trunc(o.ts, month), trunc(o.ts, year), trunc(o.ts, hour) from Ord o

-- date-trunc
select date_trunc('month', o.ts), date_trunc('week', o.d) from Ord o

-- time-slice
select time_slice(o.ts, 5, 'minute'), time_slice(o.ts, 1, 'day', 'ceil') from Ord o

-- date-format
select date_format(o.ts, '%Y-%m-%d') from Ord o

-- str-to-date
select str_to_date(o.name, '%Y-%m-%d') from Ord o

-- from-unixtime
select from_unixtime(o.id), unix_timestamp(o.ts), unix_timestamp() from Ord o

-- last-day
select last_day(o.d), dayname(o.d), monthname(o.d) from Ord o

-- days-add
select days_add(o.ts, 1), months_sub(o.ts, 2), weeks_add(o.d, 1) from Ord o

-- days-diff
select days_diff(o.ts, o.ts), hours_diff(o.ts, o.ts), months_diff(o.d, o.d), milliseconds_diff(o.ts, o.ts) from Ord o

-- date-diff
select date_diff('day', o.ts, o.ts) from Ord o

-- week-iso
select week_iso(o.d), dayofweek_iso(o.d), weekofyear(o.d), weekday(o.d) from Ord o

-- convert-tz
select convert_tz(o.ts, '+00:00', '+08:00') from Ord o

-- to-date
select to_date(o.ts), date(o.ts) from Ord o

-- makedate
select makedate(2024, 1) from Ord o

-- to-days
select to_days(o.d), from_days(738000) from Ord o

-- date-lit
select {2024-01-01} from Ord o

-- date-lit-where
from Ord o where o.d = date 2024-01-01 and o.ts > datetime 2024-01-01 10:00:00

-- jdbc-lit
from Ord o where o.d = {d '2024-01-01'} and o.ts > {ts '2024-01-01 10:00:00'}

-- offset-lit
from Ord o where o.ins > offset datetime 2024-01-01 10:00:00+02:00

-- zoned-lit
from Rich r where r.off > zoned datetime 2024-01-01 10:00:00 Europe/Berlin

-- time-lit
from Rich r where r.t = time 10:00:00

-- micro-lit
from Ord o where o.ts = datetime 2024-01-01 10:00:00.123456

-- ts-compare
from Ord o where o.ts > local datetime - 7 day

-- duration-compare
from Ord o where (local datetime - o.ts) > 1 day

-- between-now
from Ord o where o.ts between local datetime - 1 hour and local datetime
